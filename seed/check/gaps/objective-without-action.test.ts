import { expect, it } from 'vitest'
import { raisedOn } from '../case.ts'
import { objectiveWithoutAction } from './objective-without-action.ts'

const says = (type: 'UNDER', from: string, to: string) => ({ type, from, to, properties: { basis: 'STRUCTURAL' as const } })
const plan = { label: 'Plan' as const, id: 'otterby/plan/1', properties: { title: 'Plan', statusAt: '2024-09-30' } }
const objective = (ref: string) => ({
  label: 'Objective' as const,
  id: `otterby/plan-1/objective/${ref}`,
  properties: { ref, text: 'Lamps are lit' },
})
const action = {
  label: 'Action' as const,
  id: 'otterby/plan-1/action/1.1-1',
  properties: { ref: '1.1/1', text: 'Trim every lamp' },
}
const records = [
  plan,
  objective('1.1'),
  action,
  says('UNDER', objective('1.1').id, plan.id),
  says('UNDER', action.id, objective('1.1').id),
]

it('is raised of an objective under which nothing stands', () =>
  expect(
    raisedOn(objectiveWithoutAction, [...records, objective('1.2'), says('UNDER', objective('1.2').id, plan.id)]).map(
      (each) => each.says,
    ),
  ).toEqual(['In the plan of 30 September 2024, no action was found under objective 1.2 (“Lamps are lit”).']))

it('is not raised where each has an action', () => expect(raisedOn(objectiveWithoutAction, records)).toEqual([]))
