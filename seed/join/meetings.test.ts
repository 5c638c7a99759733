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

it('a meeting that is named by a part of its body is the one of that day, where there is one alone', () => {
  const meeting = (id: string, body: string, held = true): GraphRecord =>
    node('Meeting', `a/meeting/${id}`, { date: '2024-05-01', body, ...(held ? {} : { held }) })
  const names = {
    document: 'b',
    records: [
      meeting('2024-05-01-play-panel', 'Play Panel', false),
      node('Minute', 'a/meeting-2024-05-01-play-panel/minute/4', { held: false }),
      link('REFERS_TO', 'x', 'a/meeting-2024-05-01-play-panel/minute/4'),
    ],
  }
  const [held, other] = [
    meeting('2024-05-01-sport-play-panel', 'Sport and Play Panel'),
    meeting('2024-05-01-play-parks-panel', 'Play and Parks Panel'),
  ]
  const ends = (...records: GraphRecord[]) =>
    joinMeetings([{ document: 'a', records }, names])[1]?.records.flatMap((record) => ('to' in record ? record.to : []))
  expect(ends(held)).toEqual(['a/meeting-2024-05-01-sport-play-panel/minute/4'])
  expect(ends(held, other)).toEqual(['a/meeting-2024-05-01-play-panel/minute/4'])
})

it('the minute on the minutes of the last meeting is of the item on them', () => {
  const records = [
    node('Meeting', 'm', {}),
    node('AgendaItem', 'i', { title: 'Minutes of the meeting held on 2 July 2024' }),
    node('Minute', 'k', { title: 'MINUTES' }),
    link('ON_AGENDA_OF', 'i', 'm'),
    link('MINUTE_OF', 'k', 'm'),
  ]
  expect(joinConsidered(records).map(({ to, properties }) => [to, properties.method])).toEqual([['i', 'minutes-confirmed']])
})

it('under another title, a minute is of the only item by the officer whom it names; else that is suggested', () => {
  const records = (text: string) => [
    node('Meeting', 'm', {}),
    node('Role', 'r', { name: 'Head of Play' }),
    node('AgendaItem', 'i', { title: 'Hens in the parks' }),
    node('AgendaItem', 'j', { title: 'Work programme' }),
    node('Minute', 'k', { title: 'Hens', text }),
    link('ON_AGENDA_OF', 'i', 'm'),
    link('ON_AGENDA_OF', 'j', 'm'),
    link('OWNED_BY', 'i', 'r'),
    link('MINUTE_OF', 'k', 'm'),
  ]
  const told = (text: string) => joinConsidered(records(text)).map(({ to, properties }) => [to, properties.basis])
  expect(told('The Head of Play told of the parks.')).toEqual([['i', 'STRUCTURAL']])
  expect(told('The parks were looked at.')).toEqual([['i', 'SUGGESTED']])
  expect(told('Nothing was said of cattle.').length).toBeLessThan(2)
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
