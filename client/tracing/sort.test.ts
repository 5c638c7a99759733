import { expect, it } from 'vitest'
import { pressed, type Sortable, sorted } from './sort.ts'

const row = (from: string, more: Partial<Sortable> = {}): Sortable => ({
  layers: [0, 1],
  from,
  how: 'led to',
  to: 'x',
  basis: 'STATED',
  score: null,
  where: 'Line 1',
  ...more,
})

const names = (rows: readonly Sortable[]) => rows.map(({ from }) => from)

it('stands as it came where no order is asked for, and keeps what is alike as it came', () => {
  const rows = [row('b'), row('a')]
  expect(sorted(rows, null)).toBe(rows)
  expect(names(sorted(rows, { by: 'how', down: false }))).toEqual(['b', 'a'])
})

it('puts ends in the order of their layers, then by their words with numbers as numbers', () => {
  const rows = [row('1.10'), row('1.2'), row('late', { layers: [3, 4] }), row('0', { layers: [5, 5] })]
  expect(names(sorted(rows, { by: 'from', down: false }))).toEqual(['1.2', '1.10', 'late', '0'])
  expect(names(sorted(rows, { by: 'from', down: true }))).toEqual(['0', 'late', '1.10', '1.2'])
})

it('puts how it is known from the surest to the least, suggestions by how sure they are', () => {
  const rows = [
    row('rejected', { basis: 'REJECTED' }),
    row('unsure', { basis: 'SUGGESTED', score: 0.3 }),
    row('confirmed', { basis: 'CONFIRMED' }),
    row('sure', { basis: 'SUGGESTED', score: 0.9 }),
    row('stated'),
  ]
  expect(names(sorted(rows, { by: 'known', down: false }))).toEqual(['stated', 'confirmed', 'sure', 'unsure', 'rejected'])
})

it('puts what has no place last', () => {
  const rows = [row('none', { where: '' }), row('ten', { where: 'Line 10' }), row('two', { where: 'Line 2' })]
  expect(names(sorted(rows, { by: 'where', down: false }))).toEqual(['two', 'ten', 'none'])
})

it('goes up, then down, then back to how it came, at each press', () => {
  const up = pressed('to', null)
  const down = pressed('to', up)
  expect([up, down, pressed('to', down)]).toEqual([{ by: 'to', down: false }, { by: 'to', down: true }, null])
  expect(pressed('how', down)).toEqual({ by: 'how', down: false })
})
