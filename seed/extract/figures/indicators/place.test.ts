import { expect, it } from 'vitest'
import type { Figure } from '../figure.ts'
import { leadOf, tailOf } from './measure.ts'
import { partOfThese } from './parts.ts'

/** A figure in its sentence, its print between square brackets. */
function told(marked: string, unit = 'boats'): Figure {
  const sentence = marked.replace(/[[\]]/g, '')
  const [start, end] = [marked.indexOf('['), marked.indexOf(']') - 1]
  return {
    value: 20,
    unit,
    kind: 'ACTUAL',
    period: { basis: 'UNKNOWN' },
    printed: { text: sentence.slice(start, end), spans: [{ start: start + 7, end: end + 7 }] },
    carriers: [{ text: sentence, spans: [{ start: 7, end: sentence.length + 7 }] }],
    counted: { words: 'boats', under: [] },
    locator: 'line 1',
  }
}

it('a figure stands where it is printed, and not where a year or another number begins with it', () => {
  const figure = told('In 2023, a further [20] boats came.')
  expect(leadOf(figure)).toBe('In 2023, a further ')
  expect(tailOf(figure)).toBe(' boats came.')
  expect(tailOf(told('Of 3.5 miles, [5] were rough.'))).toBe(' were rough.')
  expect(tailOf(told('All 7 came and [7] left.'))).toBe(' left.')
})

it('a part of what was told before it is told from it by its own words', () =>
  expect(partOfThese(told('In 2017 there were 40 boats, [17] of these being wooden.'))).toEqual(['wooden']))
