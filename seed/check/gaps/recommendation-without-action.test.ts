import { expect, it } from 'vitest'
import type { GraphRecord } from '../../../schema/index.ts'
import { raisedOn } from '../case.ts'
import { action, inspection, link, objective, plan } from './plan-records.ts'
import { recommendationWithoutAction } from './recommendation-without-action.ts'

const asked = {
  label: 'Recommendation',
  id: 'otterby/x/recommendation/1',
  properties: { number: '1', text: 'Paint the harbour wall.' },
} as const
const records: GraphRecord[] = [
  plan,
  objective,
  action,
  link('UNDER', objective.id, plan.id),
  link('UNDER', action.id, objective.id),
  inspection('x', '2024-03-18'),
  asked,
  link('GIVEN_BY', asked.id, 'otterby/inspection/x', 'STATED'),
]

it('is raised where nothing answers or comes near', () =>
  expect(raisedOn(recommendationWithoutAction, records).map(({ says }) => says)).toEqual([
    'Inspection x asks (1): “Paint the harbour wall”. No objective or action of the plan of 30 September 2024 was found that answers it.',
  ]))

it('is not raised where something may answer', () => {
  expect(
    raisedOn(recommendationWithoutAction, [...records, link('ADDRESSED_BY', asked.id, action.id, 'SUGGESTED', 0.7)]),
  ).toEqual([])
  expect(raisedOn(recommendationWithoutAction, [...records, link('NEAREST_TO', asked.id, action.id, 'SUGGESTED', 0.5)])).toEqual(
    [],
  )
})

it('says so, and weighs less, where what was asked came out after the day of the ratings', () => {
  const newer = records.map((each): GraphRecord => {
    if (!('label' in each)) return each
    if (each.label === 'Inspection') return inspection('x', '2024-10-18')
    return each.label === 'Plan' ? { ...plan, properties: { ...plan.properties, publishedOn: '2024-11-07' } } : each
  })
  const [flag, ...more] = raisedOn(recommendationWithoutAction, newer)
  expect([flag?.severity, more]).toEqual(['LOW', []])
  expect(flag?.says).toContain('It came out on 18 October 2024, after the day of the plan’s ratings.')
})

it('is not raised of an inspection after the plan', () =>
  expect(
    raisedOn(
      recommendationWithoutAction,
      records.map((each) => ('label' in each && each.label === 'Inspection' ? inspection('x', '2025-01-01') : each)),
    ),
  ).toEqual([]))
