import { expect, it } from 'vitest'
import { chooseDrawn } from './drawn.ts'

const many = (name: string, total: number): string[] => Array.from({ length: total }, (_, at) => `${name}${at}`)
const shut = () => false

it('draws all where there is room', () => {
  expect(chooseDrawn('a0', [many('a', 3), [], many('b', 2)], [], 3, shut)).toEqual([many('a', 3), [], many('b', 2)])
})

it('draws first what hangs together with the start, in reading order, and fills up with the rest', () => {
  const flows = [
    { up: 's', down: 'a9' },
    { up: 'a9', down: 'b7' },
    { up: 'a0', down: 'b0' },
  ]
  expect(chooseDrawn('s', [['s'], many('a', 10), many('b', 10)], flows, 2, shut)).toEqual([['s'], ['a0', 'a9'], ['b0', 'b7']])
})

it('draws whole ways, and not only the many that stand beside one thing', () => {
  const flows = [
    ...many('a', 10).map((id) => ({ up: 's', down: id })),
    { up: 'a1', down: 'b8' },
    ...many('c', 9).map((id) => ({ up: 'b8', down: id })),
  ]
  const [, , b, c] = chooseDrawn('s', [['s'], many('a', 10), many('b', 10), many('c', 20)], flows, 4, shut)
  expect(b).toContain('b8')
  expect(c).toEqual(['c0', 'c1', 'c2', 'c3'])
})

it('lets no one thing take all the room', () => {
  const flows = [...many('a', 10).map((id) => ({ up: 's', down: id })), { up: 's', down: 'b0' }, { up: 'b0', down: 'a9' }]
  const [, a] = chooseDrawn('s', [['s'], many('a', 10), ['b0']], flows, 4, shut)
  expect(a).toEqual(['a0', 'a1', 'a2', 'a9'])
})

it('draws all of a column that is open, and never more than there is room for in another', () => {
  const drawn = chooseDrawn('s', [many('a', 20), many('b', 20)], [{ up: 'a5', down: 'b5' }], 4, (column) => column === 1)
  expect(drawn.map(({ length }) => length)).toEqual([4, 20])
})

it('draws a thread whose start stands in no column', () => {
  expect(chooseDrawn('role', [many('a', 5)], [], 2, shut)).toEqual([['a0', 'a1']])
})
