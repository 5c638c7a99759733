import { expect, it } from 'vitest'
import { type Known, sayBasis } from './basis.ts'

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
    'Suggested: both are about visits to children in care and both name the 16+ team (0.80 of 1)',
  )
  expect(sayBasis(known({ basis: 'SUGGESTED', method: 'same-words' }))).toBe('Suggested: the rule “same-words” matched them')
})

it('says who decided, when and why', () => {
  const review = { reviewedBy: 'J Okafor', reviewerKind: 'EDITOR', reviewedAt: '2025-06-03T09:00:00Z' } as const
  expect(sayBasis(known({ basis: 'CONFIRMED', ...review, reviewReason: 'the minute names the row' }))).toBe(
    'Confirmed by J Okafor, an editor of the data set on 3 June 2025: the minute names the row',
  )
  expect(sayBasis(known({ basis: 'REJECTED' }))).toBe('Rejected by a person')
})
