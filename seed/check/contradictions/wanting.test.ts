import { expect, test } from 'vitest'
import { quotedAround } from './wanting.ts'

const about = (text: string, words: string): string =>
  quotedAround(text, [{ start: text.indexOf(words), end: text.indexOf(words) + words.length }])

test('what is granted at the head of a sentence is told with what is found wanting', () => {
  const text =
    'Although the ferry office has printed a number of rules and timetables, the new bell at the northern pier is not yet rung, and nobody on the island has been told by whom it will be.'
  expect(about(text, 'not yet rung')).toBe(
    '“Although the ferry office has printed a number of rules and timetables, the new bell at the northern pier is not yet rung …”',
  )
})

test('a clause that would break off a few words before its end is told to its end', () => {
  const text =
    'Ferries leave on time in the summer months and in most weeks of the winter; the bell is poor, and this does not give passengers on the northern pier any notice of a boat. More was seen.'
  expect(about(text, 'does not give')).toMatch(/any notice of a boat …”$/)
})

test('a clause without an end within reach ends with the clause before it', () => {
  const text = `The bell is poor, ${'and so is the lamp the crew of the boat on the far side of the sound put up for people rowing home late at night from the mill'.replace('and so', 'so')}`
  expect(about(text, 'bell is poor')).toBe('“The bell is poor …”')
})
