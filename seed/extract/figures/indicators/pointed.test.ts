import { expect, it } from 'vitest'
import type { Figure } from '../figure.ts'
import { indicatorOf } from './index.ts'

/** The key of a count told in a sentence, its print between square brackets. */
function keyOf(marked: string, unit: string, words: string): string {
  const sentence = marked.replace(/[[\]]/g, '')
  const start = marked.indexOf('[')
  const printed = marked.slice(start + 1, marked.indexOf(']'))
  const figure: Figure = {
    value: 4,
    unit,
    kind: 'ACTUAL',
    period: { basis: 'UNKNOWN' },
    printed: { text: printed, spans: [{ start, end: start + printed.length }] },
    carriers: [{ text: sentence, spans: [{ start: 0, end: sentence.length }] }],
    counted: { words, under: [] },
    locator: 'line 1',
  }
  return indicatorOf(figure, 'Aldermere').key
}

it('words that point back are of what their sentence named before', () => {
  expect(
    keyOf('More stay put with foster carers, and [4] care leavers like these arrangements.', 'care leavers', 'care leavers like'),
  ).toBe('care-leavers.staying-put.number')
  expect(
    keyOf('Foster-to-adopt placements are new, and only [4] such placements were made.', 'placements', 'placements made'),
  ).toBe('foster-to-adopt.number')
})

it('words that name a thing of their own are not', () =>
  expect(
    keyOf('More stay put with foster carers, and [4] care leavers like rowing.', 'care leavers', 'care leavers like rowing'),
  ).not.toContain('staying-put'))
