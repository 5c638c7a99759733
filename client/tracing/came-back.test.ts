import { expect, it } from 'vitest'
import { sayCameBack, yearOf } from './came-back.ts'
import type { Thing, TraceLink } from './nest.ts'

const told = (id: string, publishedOn: string | null, more: object = {}): Thing =>
  ({
    standing: 'THREAD',
    weakest: { basis: 'STATED' },
    node: { __typename: 'Finding', id, givenBy: { nodes: [{ __typename: 'Inspection', publishedOn }] } },
    ...more,
  }) as unknown as Thing
const action = { standing: 'THREAD', weakest: null, node: { __typename: 'Action', id: 'a' } } as unknown as Thing
const turn = { type: 'TURNED_INTO', to: { id: 'good' } } as unknown as TraceLink

it('tells the years in which the same was said again, each once, and what is only suggested apart', () => {
  const things = [
    told('1', '2022-05-09'),
    told('2', '2018-10-22'),
    told('3', '2022-05-09'),
    told('4', '2025-08-12', { standing: 'SUGGESTED' }),
  ]
  expect(sayCameBack(things, [])).toEqual(['Said again in 2018 and 2022', 'Perhaps said again (suggested) in 2025'])
})

it('tells what turned and what else came next', () => {
  expect(sayCameBack([told('good', '2025-08-12'), action], [turn])).toEqual([
    'Turned into its opposite in 2025',
    '1 thing in later plans, meetings or figures',
  ])
})

it('counts where no year is known', () => {
  expect(sayCameBack([told('1', null)], [])).toEqual(['Said again once'])
  expect(yearOf({ __typename: 'Inspection', publishedOn: null, endedOn: '2021-03-11', startedOn: '2021-03-10' })).toBe('2021')
})

it('says of a part of a plan that what it answers was told again', () => {
  expect(sayCameBack([told('1', '2022-05-09'), action], [], false)).toEqual([
    'Of what it answers: said again in 2022',
    '1 thing in later plans, meetings or figures',
  ])
})
