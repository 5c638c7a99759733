import { describe, expect, it } from 'vitest'
import { stem } from './stem.ts'

/** Pairs from the tables of Porter's paper, and words of our own trade. */
const pairs: readonly (readonly [string, string])[] = [
  ['caresses', 'caress'],
  ['ponies', 'poni'],
  ['ties', 'ti'],
  ['cats', 'cat'],
  ['feed', 'feed'],
  ['agreed', 'agre'],
  ['plastered', 'plaster'],
  ['motoring', 'motor'],
  ['sing', 'sing'],
  ['conflated', 'conflat'],
  ['hopping', 'hop'],
  ['falling', 'fall'],
  ['filing', 'file'],
  ['happy', 'happi'],
  ['relational', 'relat'],
  ['digitizer', 'digit'],
  ['decisiveness', 'decis'],
  ['hopefulness', 'hope'],
  ['formality', 'formal'],
  ['electrical', 'electr'],
  ['revival', 'reviv'],
  ['adjustment', 'adjust'],
  ['adoption', 'adopt'],
  ['controll', 'control'],
  ['roll', 'roll'],
  ['probate', 'probat'],
  ['rate', 'rate'],
]

describe('stem', () => {
  it.each(pairs)('makes %s to %s', (word, stemmed) => expect(stem(word)).toBe(stemmed))

  it.each([
    ['assessments', 'assessment'],
    ['leavers', 'leaver'],
    ['safeguarding', 'safeguard'],
    ['improved', 'improvement'],
    ['plans', 'planning'],
  ])('brings %s and %s together', (one, other) => expect(stem(one)).toBe(stem(other)))

  it('leaves references alone', () => expect(stem('a1s')).toBe('a1s'))
})
