import type { NodeRecord } from '../../../schema/index.ts'
import { textOf } from '../../link/known.ts'
import type { Checking } from '../checking.ts'
import type { Raised, Rule } from '../rule.ts'
import { asStart, numbered, planCalled, quoted } from '../telling.ts'
import { byWords } from './runs.ts'
import { judgedIn } from './success-measures.ts'

/** Fewer words may be the same by chance. */
const fewest = 5

function inPlan(checking: Checking, plan: NodeRecord<'Plan'>): Raised[] {
  const judged = judgedIn(checking, checking.under(plan.id, 'Action'))
  return byWords(judged, ({ measure }) => textOf(measure), fewest).flatMap((same): Raised[] => {
    const measures = [...new Map(same.map(({ measure }) => [measure.id, measure])).values()]
    const actions = [...new Map(same.map(({ action }) => [action.id, action])).values()]
    const [first, ...others] = measures
    if (first === undefined || others.length === 0 || actions.length < 2) return []
    return [
      {
        on: [first.id, ...others.map(({ id }) => id), ...actions.map(({ id }) => id)],
        says: `${asStart(planCalled(plan))} prints the same success measure for ${numbered('action', actions)}: ${quoted(textOf(first))}.`,
        shown: measures.flatMap(({ id }) => checking.known.passagesOf(id).map((passage) => ({ passage: passage.id }))),
        certainty: 'PROVEN',
      },
    ]
  })
}

export const repeatedSuccessMeasure: Rule = {
  id: 'repeated-success-measure',
  find: (checking) => checking.currentPlans.flatMap((plan) => inPlan(checking, plan)),
}
