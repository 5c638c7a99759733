import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readCsv } from '../../test/csv.ts'
import { lineOf } from './csv.ts'

const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom('"', ',', '\r', '\n', ' ', '|', '=', '+', '-', '@', '\t', "'", 'é', '🜁'),
    fc.string({ maxLength: 1 }),
  ),
})

const formula = /^[=+\-@\t\r\n＝＋－＠]/

it('writes lines from which a reader of RFC 4180 gets the same cells, formulas made harmless', () => {
  fc.assert(
    fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
      const read = readCsv(rows.map(lineOf).join(''))
      expect(read).toEqual(rows.map((row) => row.map((cell) => (formula.test(cell) ? `'${cell}` : cell))))
    }),
  )
})

it.each([
  [[null, 'a', 1, -2.5, true, false, ''], ',a,1,-2.5,true,false,\r\n'],
  [['=1+1', '-', 'a=1', ['=1', 'b']], "'=1+1,'-,a=1,'=1 | b\r\n"],
  [['say "so"', 'a,b', 'a\nb'], '"say ""so""","a,b","a\nb"\r\n'],
  [[[], [null, null], ['a', null, 'b'], [1, 2]], ',,a |  | b,1 | 2\r\n'],
] as const)('writes %j', (cells, line) => {
  expect(lineOf(cells)).toBe(line)
})
