import { describe, expect, it } from 'vitest'
import { beginsWith, findByKind, findPhrases, phrasesOf } from './phrases.ts'
import { sentencesOf } from './words.ts'

const only = (text: string) => sentencesOf(text)[0] ?? []

describe('phrases', () => {
  const phrases = phrasesOf([{ kind: 'x', phrases: 'weak|poor plan, inconsisten*, not yet? done, know _ well, weak' }])
  const spans = (text: string) => findPhrases(phrases, only(text)).map(({ from, to }) => [from, to])

  it('takes one of several words, a beginning, a doubtful word and any word', () => {
    expect(spans('Poor plan')).toEqual([[0, 2]])
    expect(spans('It is inconsistently so')).toEqual([[2, 3]])
    expect(spans('not done, not yet done')).toEqual([
      [0, 2],
      [3, 6],
    ])
    expect(spans('They know them well')).toEqual([[1, 4]])
  })

  it('takes the longest, and none over a mark', () => {
    expect(spans('weak plan')).toEqual([[0, 2]])
    expect(spans('weak, plan')).toEqual([[0, 1]])
  })

  it('finds each kind by itself', () => {
    const two = phrasesOf([
      { kind: 'a', phrases: 'lack of' },
      { kind: 'b', phrases: 'lack' },
    ])
    const found = findByKind(two, only('A lack of time'))
    expect([found.get('a'), found.get('b')]).toEqual([[{ from: 1, to: 3 }], [{ from: 1, to: 2 }]])
  })

  it('says whether a sentence begins with one', () => {
    expect([beginsWith(phrases, only('Weak.')), beginsWith(phrases, only('So weak.'))]).toEqual([true, false])
  })
})

describe('sentencesOf', () => {
  it('parts sentences, not numbers or abbreviations before small letters', () => {
    const texts = sentencesOf('12.Two of 3.5 left, e.g. by bus.¹ Three came. (They stayed.)').map((words) => words[0]?.text)
    expect(texts).toEqual(['12.', 'three', '('])
  })
})
