import { expect, it } from 'vitest'
import { ownWords, wordsFor } from './own-words.ts'

it('gives the part in which a matter stands', () => {
  expect(ownWords('Help for keepers, children fostered privately, and homeless 16-year-olds.', 'homeless young people')).toBe(
    'homeless 16-year-olds',
  )
  expect(ownWords('Lamps, and for privately fostered children', 'private fostering')).toBe('for privately fostered children')
})

it('gives none where a neighbour stands there', () =>
  expect(ownWords('Oversight by managers, conference chairs and others', 'child protection conferences')).toBeUndefined())

it('leaves a matter whole that has an "and" in it', () =>
  expect(ownWords('Lamps, oil and wick supply', 'oil and wick supply')).toBe('oil and wick supply'))

it('gives the way in which a text names a matter', () => {
  expect(wordsFor('Young people known to the youth offending team wait', 'youth justice')).toBe('youth offending team')
  expect(wordsFor('Lamps are lit', 'youth justice')).toBeUndefined()
})
