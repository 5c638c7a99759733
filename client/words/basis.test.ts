import { expect, it } from 'vitest'
import { type Known, sayBasis, sayReason, saySureness } from './basis.ts'

const known = (more: Partial<Known>): Known => ({
  basis: 'STATED',
  score: null,
  method: null,
  reasons: [],
  reviewedBy: null,
  reviewerKind: null,
  reviewedAt: null,
  reviewReason: null,
  ...more,
})

it('tells what a document says from what its layout shows', () => {
  expect(sayBasis(known({}))).toBe('A document says so')
  expect(sayBasis(known({ basis: 'STRUCTURAL' }))).toBe('The layout of the document shows it')
})

it('gives the reasons and the score of a suggestion, else its rule', () => {
  const reasons = ['both are about visits to children in care', 'both name the 16+ team']
  expect(sayBasis(known({ basis: 'SUGGESTED', reasons, score: 0.8 }))).toBe(
    'Suggested: both are about visits to children in care and both name the 16+ team (about eight in ten such suggestions are right)',
  )
  expect(sayBasis(known({ basis: 'SUGGESTED', method: 'same-words' }))).toBe('Suggested: the rule “same-words” matched them')
})

it('says the days in a reason as people do', () => {
  expect(sayReason('It names the paper of 2019-12-18.')).toBe('It names the paper of 18 December 2019')
})

it('tells reasons that are sentences within its own', () => {
  const reasons = ['Both are about visits, and late ones.', 'Ofsted is named in both.']
  expect(sayBasis(known({ basis: 'SUGGESTED', reasons }))).toBe(
    'Suggested: both are about visits, and late ones; Ofsted is named in both',
  )
})

it.each([
  [0.81, 'about eight in ten such suggestions are right'],
  [0.12, 'about one in ten such suggestions is right'],
  [0.97, 'nearly all such suggestions are right'],
  [0.02, 'hardly any such suggestion is right'],
])('says in words how sure a suggestion scored %d is', (score, words) => expect(saySureness(score)).toBe(words))

it('says who decided, when and why', () => {
  const review = { reviewedBy: 'J Okafor', reviewerKind: 'EDITOR', reviewedAt: '2025-06-03T09:00:00Z' } as const
  expect(sayBasis(known({ basis: 'CONFIRMED', ...review, reviewReason: 'the minute names the row' }))).toBe(
    'Confirmed by J Okafor, an editor of the data set, on 3 June 2025: the minute names the row',
  )
  expect(sayBasis(known({ basis: 'REJECTED' }))).toBe('Rejected by a person')
})
