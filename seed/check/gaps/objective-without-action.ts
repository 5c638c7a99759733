import type { Rule } from '../rule.ts'
import { calledWithWords, planCalled } from '../telling.ts'

export const objectiveWithoutAction: Rule = {
  id: 'objective-without-action',
  find: (checking) =>
    checking.currentPlans.flatMap((plan) => {
      if (checking.under(plan.id, 'Action').length === 0) return []
      const levels = [
        ...checking.under(plan.id, 'Priority'),
        ...checking.under(plan.id, 'Outcome'),
        ...checking.under(plan.id, 'Objective'),
      ]
      return levels.flatMap((thing) => {
        const isTold = checking.known.in('UNDER', thing.id).length > 0
        if (isTold) return []
        return [
          {
            on: [thing.id, plan.id] as const,
            says: `In ${planCalled(plan)}, no action was found under ${calledWithWords(thing)}.`,
            searched: `The rows of the plan in ${checking.documentsRead}.`,
            shown: checking.known.passagesOf(thing.id).map((passage) => ({ passage: passage.id })),
            certainty: 'PROVEN' as const,
          },
        ]
      })
    }),
}
