import { describe, expect, it } from 'vitest'
import { findableStems, termsOf, wordsOf } from './words.ts'

describe('words', () => {
  it('are without case, accents, punctuation and the commonest', () => {
    expect(wordsOf('The  Café’s “children’s” plan – and NAÏVE co\u00adoperation')).toEqual([
      'cafes',
      'childrens',
      'plan',
      'naive',
      'cooperation',
    ])
  })
  it('of nothing are none', () => expect(wordsOf(' – the … ')).toEqual([]))
})

describe('terms', () => {
  it('are the words by their stems, the first of several', () =>
    expect([...termsOf('plans planning visit')]).toEqual([
      ['visit', 'visit'],
      ['plan', 'plans'],
    ]))
})

describe('what a thing is found by', () => {
  it('is what it is about, not its digests and dates', () => {
    const stems = findableStems('Passage', { quote: 'Visits were late', digest: 'abc123', locator: 'row 1', state: 'VERIFIED' })
    expect(stems).toEqual(expect.arrayContaining(['visit', 'late', 'passag']))
    expect(stems).not.toContain('abc123')
  })
  it('includes every spelling of a role', () =>
    expect(findableStems('Role', { name: 'Head of Care', variants: ['HoC'] })).toContain('hoc'))
})
