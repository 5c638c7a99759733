import { expect, it } from 'vitest'
import type { GraphRecord, LinkRecord } from '../../schema/index.ts'
import { joinUpdates } from './updates.ts'

const node = (label: string, id: string, properties: object): GraphRecord => ({ label, id, properties }) as GraphRecord
const link = (type: string, from: string, to: string, properties: object = { basis: 'STRUCTURAL' }): GraphRecord =>
  ({ type, from, to, properties }) as GraphRecord

const plan = (name: string, statusAt: string, titles: readonly string[]): GraphRecord[] => [
  node('Plan', name, { title: `Aldermere plan ${name}`, statusAt }),
  ...titles.flatMap((title, at) => [
    node('Priority', `${name}/priority/${at + 1}`, { ref: `Priority ${at + 1}`.replace('Priority ', ''), title }),
    link('UNDER', `${name}/priority/${at + 1}`, name),
  ]),
  node('Action', `${name}/action/1.2`, { ref: '1.2', text: 'Find more carers' }),
  link('UNDER', `${name}/action/1.2`, `${name}/priority/1`),
]
const update = (asAt: string | undefined, heading: string, text = 'Nine homes have been approved.'): GraphRecord[] => [
  node('Update', 'u', { text, ...(asAt === undefined ? {} : { asAt }) }),
  node('Passage', 'p', { quote: heading }),
  link('CITES', 'u', 'p', { basis: 'STATED', role: 'SAYS', property: 'under' }),
]
const told = (records: readonly GraphRecord[]): string[] =>
  joinUpdates(records).map(({ to, properties }: LinkRecord) =>
    `${to} ${properties.basis} ${'score' in properties ? (properties.score ?? '') : ''}`.trim(),
  )

const both = [
  ...plan('one', '2021-05-01', ['Steady homes', 'Listening']),
  ...plan('two', '2023-05-01', ['Listening', 'Steady homes']),
]

it('a heading with number and title states it; a title alone suggests it; another number is of another plan', () => {
  expect(told([...both, ...update('2022-01-01', '2 Strategic Priority 1 - Steady homes')])).toEqual(['one/priority/1 STATED'])
  expect(told([...both, ...update('2022-01-01', 'Steady homes')])).toEqual(['one/priority/1 SUGGESTED 0.9'])
  expect(told([...both, ...update('2022-01-01', 'Priority 2: Steady homes')])).toEqual([])
})

it('the plan is the newest on the day of the update, never a later one unless the words name it', () => {
  expect(told([...both, ...update('2023-06-01', 'Steady homes')])).toEqual(['two/priority/2 SUGGESTED 0.9'])
  expect(told([...both, ...update('2020-06-01', 'Steady homes')])).toEqual([])
  expect(told([...both, ...update(undefined, 'Steady homes')])).toEqual([])
  expect(told([...both, ...update('2022-01-01', 'Steady homes', 'Aldermere plan two has been written for homes.')])).toEqual([
    'two/priority/2 SUGGESTED 0.9',
  ])
})

it('an action that the words number is stated; what reports on something already is left alone', () => {
  const named = update('2022-01-01', 'Other things', 'Action 1.2 has been completed.')
  expect(told([...both, ...named])).toEqual(['one/action/1.2 STATED'])
  const of = (text: string) => told([...both, ...update('2022-01-01', 'Other things', text)])
  expect(of('Action 1.2 of the Housing Strategy has been completed.')).toEqual(['one/action/1.2 SUGGESTED 0.3'])
  expect(of('Action 1.2 of the Aldermere plan one is done, and so the Housing Strategy is.')).toEqual(['one/action/1.2 STATED'])
  expect(told([...both, ...update('2023-06-01', 'Other things', 'Action 1.2 is done.')])).toEqual([
    'two/action/1.2 SUGGESTED 0.6',
  ])
  expect(told([...both, ...named, link('REPORTS_ON', 'u', 'one/priority/2')])).toEqual([])
})
