import { describe, expect, it } from 'vitest'
import { outermost, Phrases } from './phrases.ts'
import { stemOf } from './words.ts'

const found = (phrases: readonly string[], text: string): string[] =>
  new Phrases(phrases.map((phrase) => [phrase, phrase] as const)).in(text).map(({ means }) => means)

describe('phrases in a text', () => {
  it('are found whatever their inflection, hyphens, quotation marks and capitals', () => {
    expect(found(['looked after child'], 'Looked-after children’s homes')).toEqual(['looked after child'])
    expect(found(["children's home"], 'a Children’s\nHome; the childrens homes')).toEqual(["children's home", "children's home"])
    expect(found(['return home interview'], 'return-home interviewing')).toEqual(['return home interview'])
    expect(found(['health & care'], 'health and care')).toEqual(['health & care'])
    expect(found(['16+ team'], 'the 16+ team, not team 16')).toEqual(['16+ team'])
  })

  it('are told with where they stand', () => {
    const text = 'The «early  help» offer'
    const [one] = new Phrases([['early help', 'help']]).in(text)
    expect(text.slice(one?.start, one?.end)).toBe('early  help')
  })

  it('are no phrase over a stop, comma or colon, nor inside another word', () => {
    expect(found(['early help'], 'Too early. Help came; early, help: unearly helpless')).toEqual([])
  })

  it('stand for each of their choices', () => {
    expect(found(['foster/kinship carer'], 'kinship carers and foster carers')).toHaveLength(2)
  })

  it('are in capitals where the phrase is', () => {
    expect(found(['SEND', 'IRO'], 'They send IROs to SEND panels, iro')).toEqual(['IRO', 'SEND'])
  })

  it('are found one in another, and the outermost alone where that is asked', () => {
    const phrases = new Phrases(['fostering', 'private fostering', 'fostering panel'].map((each) => [each, each] as const))
    const all = phrases.in('private fostering panel, fostering')
    expect(all).toHaveLength(4)
    expect(outermost(all).map(({ means }) => means)).toEqual(['private fostering', 'fostering panel', 'fostering'])
    const twice = new Phrases([
      ['care', 1],
      ['care', 2],
    ]).in('care')
    expect(outermost(twice)).toHaveLength(2)
  })

  it('of one word are one, however it ends', () => {
    for (const [one, other] of [
      ['child', 'children’s'],
      ['agencies', 'agency'],
      ['leaving', 'leave'],
      ['planned', 'plans'],
      ['assess', 'assesses'],
      ['analysis', 'analysis'],
      ['panel', 'panels'],
      ['fostering', 'fostered'],
    ] as const)
      expect(stemOf(one)).toBe(stemOf(other))
    expect(stemOf('missing')).not.toBe(stemOf('missed'))
    expect(stemOf('need')).not.toBe(stemOf('neglect'))
    expect(stemOf('business')).toBe('business')
  })

  it('takes a time that grows as a hostile text does', () => {
    const phrases = new Phrases([['care care care care leaver', 1]])
    const started = performance.now()
    for (const part of ['care ', 'care'.repeat(3), "a'", ' ', '(', 'edededed', 'A'])
      phrases.in(part.repeat(Math.ceil(2_000_000 / part.length)))
    expect(performance.now() - started).toBeLessThan(20_000)
  })
})
