import type { NodeRecord } from '../../../schema/index.ts'
import { likeness, wordingOf } from '../../join/wording.ts'
import { textOf } from '../../link/known.ts'
import type { Checking } from '../checking.ts'
import type { Raised, Rule } from '../rule.ts'
import { asStart, called, planCalled, quoted } from '../telling.ts'
import { judgedIn, oneOf } from './success-measures.ts'

/** So much of their wording must be shared. */
const same = 0.85
/** Fewer words may be shared by chance. */
const fewest = 4

function inPlan(checking: Checking, plan: NodeRecord<'Plan'>): Raised[] {
  const { known } = checking
  return judgedIn(checking, checking.under(plan.id, 'Action')).flatMap(({ action, measure }): Raised[] => {
    const objective = known.node(known.out('UNDER', action.id)[0]?.to ?? '')
    if (objective?.label !== 'Objective') return []
    const [told, aimed] = [wordingOf(textOf(measure)), wordingOf(textOf(objective))]
    if (told.size < fewest || likeness(told, aimed) < same) return []
    return [
      {
        on: [measure.id, action.id, objective.id],
        says: `${asStart(oneOf(checking, action))} of ${called(action)} in ${planCalled(plan)}, ${quoted(textOf(measure))}, says ${called(objective)} again: ${quoted(textOf(objective))}.`,
        shown: [objective, measure].flatMap(({ id }) => known.passagesOf(id).map((passage) => ({ passage: passage.id }))),
        certainty: 'PROVEN',
      },
    ]
  })
}

export const measureRestatesObjective: Rule = {
  id: 'measure-restates-objective',
  find: (checking) => checking.currentPlans.flatMap((plan) => inPlan(checking, plan)),
}
