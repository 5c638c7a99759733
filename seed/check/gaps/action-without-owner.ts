import { isRelied } from '../checking.ts'
import type { Rule } from '../rule.ts'

export const actionWithoutOwner: Rule = {
  id: 'action-without-owner',
  find: (checking) =>
    checking.currentPlans.flatMap((plan) =>
      checking.under(plan.id, 'Action').flatMap(({ id, properties: { ref } }) => {
        if (checking.known.out('OWNED_BY', id).some(isRelied)) return []
        return [
          {
            on: [id],
            says: `No owner was found beside action ${ref ?? 'without a number'} in the plan.`,
            searched: `The row of the action, and the cells above that it could carry on, in ${checking.documentsRead}.`,
            shown: checking.known.passagesOf(id).map((passage) => ({ passage: passage.id })),
            certainty: 'PROVEN' as const,
          },
        ]
      }),
    ),
}
