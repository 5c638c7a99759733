import { expect, it } from 'vitest'
import { raisedOn } from '../case.ts'
import { inspected, linked, planOf } from './inspected-records.ts'
import { matterWithoutAction } from './matter-without-action.ts'

const absent = 'Police do not come to meetings on children at risk soon enough.'
const late = 'Police tell of what they saw at home many days too late.'
const found = (...records: Parameters<typeof raisedOn>[1][]) => raisedOn(matterWithoutAction, records.flat())

it('is raised once for a matter that two inspections name and the plan does not', () => {
  const raised = found(
    planOf('Trim every lamp'),
    inspected('one', '2021-03-18', [absent]),
    inspected('two', '2024-03-18', [late]),
  )
  expect(raised.map(({ says }) => says)).toEqual([
    '2 weaknesses and recommendations of two inspections name police: Inspection one (paragraph 1); Inspection two (paragraph 1). No objective, action, success measure or appendix row of the plan of 30 September 2024 that names it was found.',
  ])
  expect(raised[0]?.on).toEqual(['otterby/plan/1', 'otterby/one/finding/1', 'otterby/two/finding/1'])
})

it('is raised of one inspection that names it in many findings', () =>
  expect(found(planOf('Trim every lamp'), inspected('two', '2024-03-18', [absent, late, `${late} ${absent}`]))).toHaveLength(1))

it('is not raised where the plan names it, where one finding does, where all came after the plan, or of what all work is about', () => {
  const both = [inspected('one', '2021-03-18', [absent]), inspected('two', '2024-03-18', [late])]
  expect(found(planOf('Agree with the police who comes to meetings'), ...both)).toEqual([])
  expect(found(planOf('Trim every lamp'), inspected('two', '2024-03-18', [absent]))).toEqual([])
  expect(
    found(planOf('Trim every lamp'), inspected('two', '2025-03-18', [absent]), inspected('three', '2026-03-18', [late])),
  ).toEqual([])
  const drift = 'There is drift and delay in much of the work that was seen.'
  expect(
    found(planOf('Trim every lamp'), inspected('one', '2021-03-18', [drift]), inspected('two', '2024-03-18', [drift])),
  ).toEqual([])
})

it('is not raised of what only a neighbour of the matter brings to mind', () => {
  const adopted = 'Speech and language are looked at too late for many who wait by the harbour.'
  expect(
    found(planOf('Trim every lamp'), inspected('one', '2021-03-18', [adopted]), inspected('two', '2024-03-18', [adopted])),
  ).toEqual([])
})

it('is not raised where the plan answers the weakness in other words of the same family', () => {
  const home = 'Permanence comes too late for those who live with their parents on the quay.'
  const both = [inspected('one', '2021-03-18', [home]), inspected('two', '2024-03-18', [home])]
  const plan = planOf('Review all who were placed with parents')
  const answered = (basis: string) =>
    ['one', 'two'].map((name) => linked('ADDRESSED_BY', `otterby/${name}/finding/1`, 'otterby/plan-1/action/1', basis))
  expect(found(plan, ...both)).toHaveLength(1)
  expect(found(plan, ...both, answered('REJECTED'))).toHaveLength(1)
  expect(found(plan, ...both, answered('SUGGESTED'))).toEqual([])
})
