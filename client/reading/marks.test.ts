import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Marked, piecesOf, waysIn } from './marks.ts'

const line = (text: string, start = 0, number = 1) => ({ number, start, text })
const told = (text: string, marks: readonly Marked[], start = 0) =>
  piecesOf(line(text, start), marks).map((piece) => [piece.text, piece.within.map(({ id }) => id).join('>')])

it('divides overlapping and nested passages so that each character stands once, the shortest passage innermost', () => {
  const marks = [
    { id: 'a', start: 2, end: 8 },
    { id: 'b', start: 6, end: 12 },
    { id: 'c', start: 3, end: 5 },
  ]
  expect(told('0123456789abcd', marks)).toEqual([
    ['01', ''],
    ['2', 'a'],
    ['34', 'a>c'],
    ['5', 'a'],
    ['67', 'a>b'],
    ['89ab', 'b'],
    ['cd', ''],
  ])
})

it('keeps to its line where a passage runs over several', () => {
  expect(told('second', [{ id: 'a', start: 3, end: 30 }], 10)).toEqual([['second', 'a']])
  expect(told('second', [{ id: 'a', start: 3, end: 10 }], 10)).toEqual([['second', '']])
})

it('starts a new line at each cell of a table that holds something', () => {
  const pieces = piecesOf(line('| one |  | two | '), [])
  expect(pieces.filter(({ newCell }) => newCell).map(({ start }) => start)).toEqual([9])
  expect(pieces.filter(({ ruling }) => ruling).map(({ text }) => text)).toEqual(['|', '|', '|', '|'])
  expect(piecesOf(line('|---|:--|'), []).every(({ ruling }) => ruling)).toBe(true)
  expect(piecesOf(line('either | or'), []).some(({ ruling }) => ruling)).toBe(false)
})

it('loses no character, whatever the passages', () => {
  const mark = fc.record({ id: fc.string(), start: fc.nat(40), end: fc.nat(40) })
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(mark), fc.nat(10), (text, marks, start) => {
      const pieces = piecesOf(line(text, start), marks)
      expect(pieces.map((piece) => piece.text).join('')).toBe(text)
      for (const piece of pieces) expect(piece.text).not.toBe('')
    }),
  )
})

it('finds a way into every passage, also one that shorter ones cover whole', () => {
  const whole = { id: 'whole', start: 0, end: 6 }
  const pieces = piecesOf(line('abcdef'), [whole, { id: 'left', start: 0, end: 3 }, { id: 'right', start: 3, end: 6 }])
  expect(Object.fromEntries(waysIn(pieces))).toEqual({ whole: 0, left: 0, right: 3 })
  const after = piecesOf(line('abcdef'), [whole, { id: 'left', start: 0, end: 3 }])
  expect(Object.fromEntries(waysIn(after))).toEqual({ whole: 3, left: 0 })
})
