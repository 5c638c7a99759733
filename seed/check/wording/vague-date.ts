import type { Rule } from '../rule.ts'
import { called, planCalled, quoted } from '../telling.ts'

/** Words where a day should stand. */
const vague =
  /\b(?:a\.?s\.?a\.?p\b\.?|t\.?b\.?[acd]\b\.?|as soon as|to be (?:confirmed|agreed|determined|set)|immediate(?:ly)?|short|medium|long(?:er)?)\b/iu

export const vagueDate: Rule = {
  id: 'vague-date',
  find: (checking) =>
    checking.currentPlans.flatMap((plan) =>
      checking.under(plan.id, 'Action').flatMap((action) => {
        const { dueOn, ongoing, milestone } = action.properties
        if (milestone === undefined || dueOn !== undefined || (ongoing === true && !vague.test(milestone))) return []
        return [
          {
            on: [action.id] as const,
            says: `The milestone of ${called(action)} in ${planCalled(plan)} is printed as ${quoted(milestone)}; no day or month can be read from it.`,
            shown: [
              ...checking.known.passagesOf(action.id).map((passage) => ({ passage: passage.id })),
              ...checking.known
                .passagesOf(action.id, 'milestone')
                .map((passage) => ({ passage: passage.id, property: 'milestone', printed: milestone })),
            ],
            certainty: 'PROVEN' as const,
          },
        ]
      }),
    ),
}
