import { expect, it } from 'vitest'
import type { GraphRecord, LinkRecord, RelationshipType } from '../../../schema/index.ts'
import { raisedOn } from '../case.ts'
import { requestWithoutAnswer } from './request-without-answer.ts'

const link = (type: RelationshipType, from: string, to: string, basis = 'STRUCTURAL'): LinkRecord =>
  ({ type, from, to, properties: { basis } }) as LinkRecord
const meeting = (date: string, body = 'Lamps Committee') =>
  ({ label: 'Meeting', id: `otterby/meeting/${date}`, properties: { date, body } }) as const
const minute = { label: 'Minute', id: 'otterby/m/minute/1', properties: { number: '1' } } as const
const resolution = (text: string, kind = 'REQUEST') =>
  ({ label: 'Resolution', id: 'otterby/m/resolution/1', properties: { text, kind, askedOf: 'the Head of Lamps' } }) as GraphRecord
const of = (text: string, kind = 'REQUEST', next: GraphRecord = meeting('2024-05-01')): GraphRecord[] => [
  meeting('2024-03-01'),
  next,
  minute,
  resolution(text, kind),
  link('MINUTE_OF', minute.id, 'otterby/meeting/2024-03-01'),
  link('RESOLVED_IN', 'otterby/m/resolution/1', minute.id),
]
const asks = 'the Head of Lamps be requested to provide a report on oil'

it('is raised where the next meeting was read and nothing came', () =>
  expect(raisedOn(requestWithoutAnswer, of(asks)).map(({ says }) => says)).toEqual([
    'The Lamps Committee resolved on 1 March 2024 to ask the Head of Lamps: “provide a report on oil”. Nothing that names this and comes back on it was found in the papers of its meeting of 1 May 2024, nor in another paper read.',
  ]))

it('is not raised where something may have come back', () =>
  expect(
    raisedOn(requestWithoutAnswer, [...of(asks), link('ANSWERED_BY', 'otterby/m/resolution/1', minute.id, 'SUGGESTED')]),
  ).toEqual([]))

it('is not raised before a next meeting of that body was read', () =>
  expect(raisedOn(requestWithoutAnswer, of(asks, 'REQUEST', meeting('2024-05-01', 'Oil Committee')))).toEqual([]))

it('is not raised of what is noted', () => {
  expect(raisedOn(requestWithoutAnswer, of('the report be noted', 'NOTE'))).toEqual([])
  expect(raisedOn(requestWithoutAnswer, of('the Head of Lamps be requested to note the comments on the report'))).toEqual([])
})
