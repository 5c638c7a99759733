import { measuresOf } from '../gaps/answers.ts'
import type { Raised, Rule } from '../rule.ts'
import { planCalled } from '../telling.ts'
import { cellsOf, rowOf } from './printed.ts'

/** Of fewer rows it says little. */
const many = 5

export const noActionReferenced: Rule = {
  id: 'no-action-referenced',
  find: (checking) =>
    checking.currentPlans.flatMap((plan): Raised[] => {
      const rows = measuresOf(checking, plan).filter((measure) => cellsOf(checking, measure).length > 0)
      const targets = rows.map(({ id }) =>
        checking.known
          .out('ADDRESSED_BY', id)
          .filter(({ properties }) => properties.basis === 'STATED' || properties.basis === 'CONFIRMED')
          .flatMap(({ to }) => checking.known.node(to)?.label ?? []),
      )
      const actions = checking.under(plan.id, 'Action').length
      const objectives = checking.under(plan.id, 'Objective').length
      if (rows.length < many || actions < 2 * objectives) return []
      if (targets.some((labels) => labels.length === 0 || labels.includes('Action'))) return []
      const wider = targets.some((labels) => labels.some((label) => label !== 'Objective'))
        ? 'objectives or whole outcomes'
        : 'objectives'
      return [
        {
          on: [plan.id],
          key: 'measures',
          says: `All ${rows.length} measures in the appendices of ${planCalled(plan)} point to ${wider}, none to an action; which of its ${actions} actions answers a measure is not said.`,
          shown: rows.flatMap((measure) => rowOf(checking, measure)),
          certainty: 'PROVEN',
        },
      ]
    }),
}
