import type { Checking } from '../checking.ts'
import { isRelied } from '../checking.ts'
import type { Raised, Rule } from '../rule.ts'
import { calledWithWords, planCalled } from '../telling.ts'
import { measuresOf } from './answers.ts'

function foundFor(checking: Checking): Raised[] {
  const { known } = checking
  return checking.currentPlans.flatMap((plan) => {
    const reached = new Set(
      measuresOf(checking, plan).flatMap(({ id }) =>
        known
          .out('ADDRESSED_BY', id)
          .filter(isRelied)
          .map(({ to }) => to),
      ),
    )
    if (reached.size === 0) return []
    return checking.under(plan.id, 'Objective').flatMap((objective): Raised[] => {
      const above = known.out('UNDER', objective.id).flatMap(({ to }) => [to, ...known.out('UNDER', to).map((up) => up.to)])
      const below = checking.under(objective.id, 'Action').map(({ id }) => id)
      if ([objective.id, ...above, ...below].some((id) => reached.has(id))) return []
      return [
        {
          on: [objective.id, plan.id],
          says: `The appendices of ${planCalled(plan)} say which objectives answer what inspections asked; none of their rows points to ${calledWithWords(objective)} or to its actions.`,
          searched: `The references in the rows of the plan's appendices, in ${checking.documentsRead}.`,
          shown: known.passagesOf(objective.id).map((passage) => ({ passage: passage.id })),
          certainty: 'PROVEN',
        },
      ]
    })
  })
}

export const objectiveWithoutMeasure: Rule = { id: 'objective-without-measure', find: foundFor }
