import type { Rule } from '../rule.ts'
import { called, planCalled } from '../telling.ts'

/** A milestone that names no day is read by wording/vague-date. */
export const actionWithoutDate: Rule = {
  id: 'action-without-date',
  find: (checking) =>
    checking.currentPlans.flatMap((plan) =>
      checking.under(plan.id, 'Action').flatMap((action) => {
        const { dueOn, ongoing, milestone } = action.properties
        if (dueOn !== undefined || ongoing === true || milestone !== undefined) return []
        return [
          {
            on: [action.id],
            says: `Neither a date nor a word that it is ongoing was found beside ${called(action)} in ${planCalled(plan)}.`,
            searched: `The row of the action in ${checking.documentsRead}.`,
            shown: checking.known.passagesOf(action.id).map((passage) => ({ passage: passage.id })),
            certainty: 'PROVEN' as const,
          },
        ]
      }),
    ),
}
