import { describe, expect, it } from 'vitest'
import { stemOf, termsOf, tokensOf } from './words.ts'

const wordsIn = (text: string): string[] => tokensOf(text).map(({ word }) => word)

describe('words', () => {
  it('are without case, accents, apostrophes and soft hyphens', () =>
    expect(wordsIn('The  Café’s “children’s” plan – and NAÏVE co\u00adoperation')).toEqual([
      'the',
      'cafes',
      'childrens',
      'plan',
      'and',
      'naive',
      'cooperation',
    ]))
  it('are divided by hyphens and slashes, not by the points of a number', () =>
    expect(wordsIn('drop-in 1.1.1/5 2022/23 3.5% end. A1')).toEqual([
      'drop',
      'in',
      '1.1.1',
      '5',
      '2022',
      '23',
      '3.5',
      'end',
      'a1',
    ]))
  it('stand where they are printed, in UTF-16 units', () => {
    const text = '🙂 Zoë’s ﬁle'
    expect(tokensOf(text)).toEqual([
      { word: 'zoes', start: 3, end: 8 },
      { word: 'file', start: 9, end: 12 },
    ])
  })
  it('of nothing are none', () => expect(tokensOf(' – … ')).toEqual([]))
})

describe('stems', () => {
  it('join a plural that no ending makes with its word', () => {
    expect(stemOf('children')).toBe(stemOf('child'))
    expect(stemOf('childrens')).toBe(stemOf('child'))
    expect(stemOf('people')).toBe(stemOf('persons'))
  })
})

describe('terms', () => {
  it('are the words by their stems, the first of several, without the commonest', () =>
    expect([...termsOf('plans and planning of the visit')]).toEqual([
      ['visit', 'visit'],
      ['plan', 'plans'],
    ]))
})
