import { expect, it } from 'vitest'
import { lineNumberAt, lineStarts } from './lines.ts'
import { pagesBetween, pageWith, type SeenPage, sightsOf } from './sights.ts'

const page = (number: number, start: number, end: number, label?: string): SeenPage => ({
  number,
  start,
  end,
  width: 595,
  height: 842,
  ...(label === undefined ? {} : { label }),
})
/** The third page is blank. */
const pages = [page(1, 0, 10, 'i'), page(2, 10, 20, 'ii'), page(3, 20, 20), page(4, 20, 30, '1')]
const layer = { text: 'a\nb\r\nc', pages, boxes: [] }
const sights = sightsOf(layer)
const numbers = (start: number, end: number) => pagesBetween(sights, { start, end }).map(({ number }) => number)

it('finds the pages that a span stands on, a blank one between them too', () => {
  expect(numbers(0, 10)).toEqual([1])
  expect(numbers(9, 11)).toEqual([1, 2])
  expect(numbers(12, 30)).toEqual([2, 3, 4])
  expect(numbers(30, 31)).toEqual([])
})

it('finds a page by its number or by what is printed on it', () => {
  expect(pageWith(sights, { number: 4 })?.label).toBe('1')
  expect(pageWith(sights, { label: ' II ' })?.number).toBe(2)
  expect(pageWith(sights, { label: '1' })?.number).toBe(4)
  expect(pageWith(sights, { label: '' })).toBeUndefined()
  expect(pageWith(sights, { number: 5 })).toBeUndefined()
})

it('is made once for each text', () => expect(sightsOf(layer)).toBe(sights))

it('knows the line that holds an offset', () => {
  expect(lineStarts(layer.text)).toEqual([0, 2, 5])
  expect([0, 1, 2, 4, 5, 99].map((offset) => lineNumberAt(sights.starts, offset))).toEqual([1, 1, 2, 2, 3, 3])
})
