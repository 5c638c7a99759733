import { expect, it } from 'vitest'
import type { GraphRecord } from '../../../schema/index.ts'
import { raisedOn } from '../case.ts'
import { findingWithoutAction } from './finding-without-action.ts'
import { action, inspection, link, objective, plan } from './plan-records.ts'

const finding = {
  label: 'Finding',
  id: 'otterby/x/finding/1',
  properties: { number: '1', text: 'Young people known to the youth offending team wait too long.', polarity: 'WEAKNESS' },
} as const
const records: GraphRecord[] = [
  plan,
  objective,
  action,
  link('UNDER', objective.id, plan.id),
  link('UNDER', action.id, objective.id),
  inspection('x', '2024-03-18'),
  finding,
  link('GIVEN_BY', finding.id, 'otterby/inspection/x', 'STATED'),
]

it('is raised where nothing answers, and the plan does not name the matter', () =>
  expect(raisedOn(findingWithoutAction, records).map(({ on, certainty }) => [on[0], certainty])).toEqual([
    [finding.id, 'LIKELY'],
  ]))

it('is not raised where something may answer', () => {
  expect(raisedOn(findingWithoutAction, [...records, link('ADDRESSED_BY', finding.id, action.id, 'SUGGESTED', 0.7)])).toEqual([])
  expect(raisedOn(findingWithoutAction, [...records, link('NEAREST_TO', finding.id, action.id, 'SUGGESTED', 0.5)])).toEqual([])
})

it('is raised where the answer was rejected', () =>
  expect(raisedOn(findingWithoutAction, [...records, link('ADDRESSED_BY', finding.id, action.id, 'REJECTED')])).toHaveLength(1))

it('is not raised of strengths, nor where the plan names the matter', () => {
  const other = (properties: object): GraphRecord[] =>
    records.map((each) =>
      each === finding ? ({ ...finding, properties: { ...finding.properties, ...properties } } as GraphRecord) : each,
    )
  expect(raisedOn(findingWithoutAction, other({ polarity: 'STRENGTH' }))).toEqual([])
  expect(raisedOn(findingWithoutAction, other({ text: 'Lamps are lit late.' }))).toEqual([])
})

it('is not raised of an inspection long before the plan', () =>
  expect(
    raisedOn(
      findingWithoutAction,
      records.map((each) => ('id' in each && each.id === 'otterby/inspection/x' ? inspection('x', '2021-03-18') : each)),
    ),
  ).toEqual([]))
