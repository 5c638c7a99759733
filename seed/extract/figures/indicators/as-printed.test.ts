import { expect, it } from 'vitest'
import type { Figure } from '../figure.ts'
import { asPrinted } from './as-printed.ts'

/** A figure in its sentence, its print between square brackets. */
function told(marked: string, unit: string, more: Partial<Figure> = {}): Figure {
  const sentence = marked.replace(/[[\]]/g, '')
  const start = marked.indexOf('[')
  const printed = marked.slice(start + 1, marked.indexOf(']'))
  return {
    value: 4,
    unit,
    kind: 'ACTUAL',
    period: { basis: 'UNKNOWN' },
    printed: { text: printed, spans: [{ start, end: start + printed.length }] },
    carriers: [{ text: sentence, spans: [{ start: 0, end: sentence.length }] }],
    counted: { words: 'scraps', under: ['Boats'] },
    locator: 'line 1',
    ...more,
  }
}

it.each([
  [
    'By spring, [14] care leavers were painting the harbour boats, and more wait.',
    'care leavers',
    'care leavers were painting the harbour boats',
  ],
  ['The harbour crew were glad of the paint (in [40%] of talks).', '%', 'harbour crew were glad of the paint'],
  ['There were [seven] boats waiting for a new mast.', 'boats', 'boats waiting for a new mast'],
  ['Boats with a new mast stood at [40%].', '%', 'Boats with a new mast'],
  ['It was [40%] of the boats moored in the western harbour.', '%', 'boats moored in the western harbour'],
])('%s', (marked, unit, name) => {
  expect(asPrinted(told(marked, unit), undefined)).toBe(name)
})

it('never is empty, nor a scrap that only what stands above explains', () => {
  expect(asPrinted(told('It was [40%].', '%', { counted: { words: '', under: ['Boats at their moorings'] } }), undefined)).toBe(
    'Boats at their moorings',
  )
})

it('is cut at the end of a clause or a word', () => {
  const long = `[12] boats that ${'were painted by the crew of the lighthouse '.repeat(4)}last week.`
  const name = asPrinted(told(long, 'boats'), undefined)
  expect(name.length).toBeLessThanOrEqual(111)
  expect(name).toMatch(/\p{L}…$/u)
})
