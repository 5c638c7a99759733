import { expect, it } from 'vitest'
import { glossary } from './glossary.ts'
import { ourTerms, placeOf, tradeTerms } from './terms.ts'

const all = [...ourTerms, ...tradeTerms]

it('has each word once, in the order of the alphabet, with a sentence', () => {
  for (const terms of [ourTerms, tradeTerms]) {
    const words = terms.map(({ term }) => term)
    expect(words).toEqual([...words].sort((a, b) => a.localeCompare(b, 'en-GB')))
  }
  for (const { term, line } of all) expect(line, term).toMatch(/^\p{Lu}.*[.]$/u)
})

it('gives each word and each short form a place of its own', () => {
  const places = [...all.map(({ term }) => placeOf(term)), ...glossary.map(({ short }) => short)]
  expect(places.filter((place, at) => places.indexOf(place) !== at)).toEqual([])
})
