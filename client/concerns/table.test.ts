import { expect, it } from 'vitest'
import { type Column, columnName, columnsOf, sayCell } from './table.ts'

const column = (id: string, day: string | null): Column => ({ id, label: 'Inspection', title: id, day })

it('has a column for each inspection and for whoever else told of a concern, the earliest first', () => {
  const inspections = [
    { id: 'b', title: 'B', kind: null, day: '2022-05-09' },
    { id: 'a', title: 'A', kind: null, day: '2016-06-27' },
  ]
  const paper = { __typename: 'Document', id: 'paper', caption: 'A paper' } as const
  const told = [
    { by: paper, day: '2019-01-01', things: [] },
    { by: null, day: null, things: [] },
  ]
  expect(columnsOf(inspections, [{ told }]).map(({ id }) => id)).toEqual(['a', 'paper', 'b'])
})

it('names a column by its year, and by as much of its day as tells it from others', () => {
  const columns = [column('a', '2016-06-27'), column('b', '2022-05-09'), column('c', '2022-11-01'), column('d', '2022-11-30')]
  const names = columns.map((each) => columnName(each, columns))
  expect(names).toEqual(['2016', 'May 2022', '1 November 2022', '30 November 2022'])
  expect(columnName(column('e', null), columns)).toBe('No day told')
})

it('says in a cell how much one told of a concern', () => {
  const by = { __typename: 'Inspection', id: 'a', caption: 'A', title: 'A', kind: null } as const
  const thing = (label: 'Finding' | 'Recommendation', id: string) =>
    ({ __typename: label, id, caption: id, citations: { edges: [] } }) as never
  const told = [{ by, day: '2016-06-27', things: [thing('Finding', '1'), thing('Finding', '2'), thing('Recommendation', '3')] }]
  expect(sayCell({ told }, 'a')).toBe('2\u00a0found, 1\u00a0asked')
  expect(sayCell({ told }, 'b')).toBeNull()
})
