import { textOf } from '../../link/known.ts'
import type { Raised, Rule } from '../rule.ts'
import { asStart, planCalled, quoted, rowsCalled } from '../telling.ts'
import { earlierWith, missingNumbers } from './dangling-reference.ts'
import { rowOf } from './printed.ts'

export const referenceToRemoved: Rule = {
  id: 'reference-to-removed',
  find: (checking) =>
    checking.currentPlans.flatMap((plan) =>
      [...missingNumbers(checking, plan)].flatMap(([number, measures]): Raised[] => {
        const earlier = earlierWith(checking, plan.id, number)
        const of = earlier && checking.planOf(earlier.id)
        const [first, ...others] = measures
        if (earlier === undefined || of === undefined || first === undefined) return []
        return [
          {
            on: [first.id, ...others.map(({ id }) => id), earlier.id],
            key: number,
            says: `${asStart(planCalled(plan))} points from ${rowsCalled(measures, checking)} to ${number}, which it does not have; ${planCalled(of)} had it: ${quoted(textOf(earlier))}.`,
            searched: `The priorities, outcomes, objectives and actions of the plan, in ${checking.documentsRead}.`,
            shown: [
              ...measures.flatMap((measure) => rowOf(checking, measure)),
              ...checking.known.passagesOf(earlier.id).map(({ id }) => ({ passage: id })),
            ],
            certainty: 'PROVEN',
          },
        ]
      }),
    ),
}
