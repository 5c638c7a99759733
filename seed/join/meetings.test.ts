import { expect, it } from 'vitest'
import type { GraphRecord } from '../../schema/index.ts'
import { joinConsidered, joinMeetings } from './meetings.ts'

const node = (label: string, id: string, properties: object): GraphRecord => ({ label, id, properties }) as GraphRecord
const link = (type: string, from: string, to: string): GraphRecord =>
  ({ type, from, to, properties: { basis: 'STRUCTURAL' } }) as GraphRecord

it('a meeting that one paper holds stays held where another only names it', () => {
  const held = { document: 'a', records: [node('Meeting', 'm', { date: '2024-05-01' })] }
  const names = {
    document: 'b',
    records: [node('Meeting', 'm', { held: false }), node('Meeting', 'n', { held: false }), link('REFERS_TO', 'x', 'm')],
  }
  const [, other] = joinMeetings([held, names])
  expect(other?.records.map((record) => ('id' in record ? record.id : record.type))).toEqual(['n', 'REFERS_TO'])
})

it('a minute is of the item that has its title, and of that item alone', () => {
  const records = [
    node('Meeting', 'm', {}),
    node('AgendaItem', 'i', { title: 'School Meals' }),
    node('AgendaItem', 'j', { title: 'Minutes' }),
    node('Minute', 'k', { title: 'SCHOOL MEALS' }),
    node('Minute', 'l', { title: 'Buses' }),
    link('ON_AGENDA_OF', 'i', 'm'),
    link('ON_AGENDA_OF', 'j', 'm'),
    link('MINUTE_OF', 'k', 'm'),
    link('MINUTE_OF', 'l', 'm'),
  ]
  expect(joinConsidered(records).map(({ from, to }) => [from, to])).toEqual([['k', 'i']])
})
