import type { NodeRecord } from '../../../schema/index.ts'
import type { Checking } from '../checking.ts'
import type { Raised, Rule } from '../rule.ts'
import { asStart, counted, planCalled } from '../telling.ts'

/** In a shorter plan a reader finds an action by counting. */
const many = 12

const numberCells = ({ known }: Checking, id: string): NodeRecord<'Passage'>[] => known.passagesOf(id, 'ref')

export const actionsWithoutNumber: Rule = {
  id: 'actions-without-number',
  find: (checking) =>
    checking.currentPlans.flatMap((plan): Raised[] => {
      const actions = checking.under(plan.id, 'Action')
      if (actions.length < many || actions.some(({ id }) => numberCells(checking, id).length > 0)) return []
      const objectives = checking.under(plan.id, 'Objective').map((objective) => ({
        objective,
        cells: numberCells(checking, objective.id),
        actions: checking.under(objective.id, 'Action').length,
      }))
      const isNumbered = objectives.filter(({ cells }) => cells.length > 0)
      const shared = isNumbered.filter((each) => each.actions > 1)
      const most = [...shared].sort((a, b) => b.actions - a.actions)[0]
      if (most === undefined || isNumbered.length < objectives.length / 2) return []
      return [
        {
          on: [plan.id],
          key: 'actions',
          says: `${asStart(planCalled(plan))} numbers its objectives; none of its ${actions.length} actions was found to have a number of its own, so that ${counted(most.actions, 'action')} share the number ${most.objective.properties.ref}.`,
          searched: `The rows of the plan in ${checking.documentsRead}.`,
          shown: shared.flatMap(({ cells, objective }) =>
            cells.map(({ id }) => ({ passage: id, property: 'ref', printed: objective.properties.ref ?? '' })),
          ),
          certainty: 'PROVEN',
        },
      ]
    }),
}
