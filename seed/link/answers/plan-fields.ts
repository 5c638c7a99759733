import type { NodeRecord } from '../../../schema/index.ts'
import type { Known } from '../known.ts'
import { fitOf } from '../likeness/field.ts'
import { Answers } from './nearness.ts'
import type { Subjects } from './subjects.ts'
import { planDay, planOf } from './times.ts'

export type Level = NodeRecord<'Objective'> | NodeRecord<'Action'>

/** What a plan does, to be found by what it is about. */
export interface PlanField {
  readonly day: string
  readonly levels: ReadonlyMap<string, Level>
  /** By level: the day of the plan in which it stood already. An earlier version that can be the answer is. */
  readonly continuedFrom: ReadonlyMap<string, string>
  readonly answers: Answers<Level>
  /** How success will be seen, and the action that is judged by it. */
  readonly success: Answers<NodeRecord<'SuccessMeasure'>>
  readonly actionOf: ReadonlyMap<string, string>
  readonly objectiveOf: ReadonlyMap<string, NodeRecord<'Objective'>>
}

export function planFields(known: Known, subjects: Subjects): PlanField[] {
  const byPlan = new Map<string, Level[]>()
  for (const level of [...known.all('Objective'), ...known.all('Action')]) {
    const plan = planOf(known, level.id)
    if (plan === undefined) continue
    const list = byPlan.get(plan.id)
    if (list === undefined) byPlan.set(plan.id, [level])
    else list.push(level)
  }
  return known.all('Plan').flatMap((plan) => {
    const levels = byPlan.get(plan.id)
    return levels === undefined ? [] : [fieldOf(known, subjects, levels, planDay(known, plan))]
  })
}

function fieldOf(known: Known, subjects: Subjects, levels: readonly Level[], day: string): PlanField {
  const actions = levels.filter((level) => level.label === 'Action')
  const actionOf = new Map<string, string>()
  const judging = actions.flatMap((action) =>
    known.out('JUDGED_BY', action.id).flatMap(({ to }) => {
      const measure = known.node(to)
      if (measure?.label !== 'SuccessMeasure') return []
      actionOf.set(to, action.id)
      return [measure]
    }),
  )
  const objectiveOf = new Map(
    actions.flatMap(({ id }) => {
      const above = known.node(known.out('UNDER', id)[0]?.to ?? '')
      return above?.label === 'Objective' ? [[id, above] as const] : []
    }),
  )
  const continuedFrom = new Map(
    levels.flatMap(({ id }) => {
      const days = known.out('CONTINUES', id).flatMap(({ to }) => {
        const earlier = planOf(known, to)
        return earlier === undefined ? [] : [planDay(known, earlier)]
      })
      return days.length === 0 ? [] : [[id, days.sort().at(-1) as string] as const]
    }),
  )
  return {
    day,
    levels: new Map(levels.map((level) => [level.id, level])),
    continuedFrom,
    answers: new Answers(levels, subjects, fitOf),
    success: new Answers(judging, subjects, fitOf),
    actionOf,
    objectiveOf,
  }
}
