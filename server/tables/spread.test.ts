import { expect, it } from 'vitest'
import type { Column } from './columns.ts'
import { atEnd, cellsOf, rowsOf } from './spread.ts'

const answer = {
  day: '2024-01-01',
  groups: [
    {
      kind: 'A',
      things: [{ id: 'x/1 a', owners: [{ name: 'P' }, {}, { name: 'Q' }], more: { hasNextPage: true } }, { id: 'x/2' }],
    },
    { kind: 'B', things: [] },
    { kind: 'C', things: [{ id: 'x/3', owners: [] }] },
  ],
}
const rows = ['groups', 'things']

const column = (path: string, more: Partial<Column> = {}): Column => ({
  name: path,
  title: path,
  about: '',
  datatype: 'string',
  several: false,
  path: path.split('.'),
  ...more,
})

it('makes a row of each entry of the innermost list, with what stands on the way to it', () => {
  const columns = [
    column('day'),
    column('groups.kind'),
    column('groups.things.id'),
    column('groups.things.owners.name', { several: true }),
    column('groups.things.id', { address: true }),
    column('', { several: true, cut: [{ title: 'Owners', path: [...rows, 'more', 'hasNextPage'] }] }),
  ]
  expect([...rowsOf(answer, rows)].map((steps) => cellsOf(steps, { columns, rows }, 'http://here'))).toEqual([
    ['2024-01-01', 'A', 'x/1 a', ['P', null, 'Q'], 'http://here/thing/x/1%20a', ['Owners']],
    ['2024-01-01', 'A', 'x/2', [], 'http://here/thing/x/2', []],
    ['2024-01-01', 'C', 'x/3', [], 'http://here/thing/x/3', []],
  ])
})

it('keeps the place of an entry that has nothing at the end of the path', () => {
  const lists = [{ to: [{ n: 1 }] }, { to: [] }, { to: null }, {}, { to: [{ n: 2 }] }]
  expect(atEnd(lists, ['to', 'n'])).toEqual([1, null, null, null, 2])
})
