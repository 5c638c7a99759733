import { expect, it } from 'vitest'
import type { GraphRecord } from '../../../schema/index.ts'
import { raisedOn } from '../case.ts'
import { inspectionNotTakenUp } from './inspection-not-taken-up.ts'
import { action, inspection, link, objective, plan } from './plan-records.ts'

const asked = (name: string) =>
  ({
    label: 'Recommendation',
    id: `otterby/${name}/recommendation/1`,
    properties: { number: '1', text: 'Paint the harbour wall.' },
  }) as const
const measure = {
  label: 'Measure',
  id: 'otterby/plan-1/measure/A1',
  properties: { ref: 'A1', text: 'Paint the harbour wall.' },
} as const
const of = (second: string): GraphRecord[] => [
  plan,
  objective,
  action,
  measure,
  link('UNDER', objective.id, plan.id),
  link('UNDER', action.id, objective.id),
  ...[inspection('x', '2024-03-18'), inspection('y', second)],
  ...['x', 'y'].flatMap((name) => [asked(name), link('GIVEN_BY', asked(name).id, `otterby/inspection/${name}`, 'STATED')]),
  link('RESTATES', measure.id, asked('x').id),
]

it('is raised of one between those that are taken up and the plan', () =>
  expect(raisedOn(inspectionNotTakenUp, of('2024-06-01')).map(({ on }) => on[0])).toEqual(['otterby/inspection/y']))

it('is not raised of an earlier or a later one', () => {
  expect(raisedOn(inspectionNotTakenUp, of('2023-06-01'))).toEqual([])
  expect(raisedOn(inspectionNotTakenUp, of('2025-06-01'))).toEqual([])
})

it('is not raised where the plan answers part of it, or names it', () => {
  expect(raisedOn(inspectionNotTakenUp, [...of('2024-06-01'), link('ADDRESSED_BY', asked('y').id, action.id, 'STATED')])).toEqual(
    [],
  )
  expect(raisedOn(inspectionNotTakenUp, [...of('2024-06-01'), link('REFERS_TO', measure.id, 'otterby/inspection/y')])).toEqual([])
})

const changed = (id: string, properties: object): GraphRecord[] =>
  of('2024-06-01').map((each) =>
    'id' in each && each.id === id ? ({ ...each, properties: { ...each.properties, ...properties } } as GraphRecord) : each,
  )

it('tells both days', () => {
  const says = raisedOn(inspectionNotTakenUp, of('2024-06-01'))[0]?.says
  expect(says).toMatch(/^Inspection y, published on 1 June 2024, /)
  expect(says).toContain('the plan of 30 September 2024')
})

it('is not raised of what was given after the day of the ratings, though before the paper', () => {
  expect(
    raisedOn(inspectionNotTakenUp, changed('otterby/plan/1', { statusAt: '2024-05-31', publishedOn: '2024-09-30' })),
  ).toEqual([])
  expect(
    raisedOn(inspectionNotTakenUp, changed('otterby/inspection/y', { publishedOn: undefined, endedOn: '2024-09-30' })),
  ).toEqual([])
})

it('is not raised of what is asked of others', () =>
  expect(raisedOn(inspectionNotTakenUp, changed(asked('y').id, { addressedTo: 'The harbour board' }))).toEqual([]))
