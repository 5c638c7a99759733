import { expect, it } from 'vitest'
import { byWords, longestRun, plainWords } from './runs.ts'

it('finds the longest run of words in both', () => {
  expect(longestRun(plainWords('The lamps, by the harbour, are lit'), plainWords('Are lamps by the harbour dim?'))).toEqual([
    'lamps',
    'by',
    'the',
    'harbour',
  ])
  expect(longestRun(plainWords('lamps'), plainWords('oil'))).toEqual([])
})

it('groups by words, whatever their marks', () =>
  expect(byWords(['Trim the lamp.', 'trim the lamp', 'Fill the lamp', 'Trim'], (text) => text, 2)).toEqual([
    ['Trim the lamp.', 'trim the lamp'],
    ['Fill the lamp'],
  ]))
