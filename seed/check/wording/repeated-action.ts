import { textOf } from '../../link/known.ts'
import type { Rule } from '../rule.ts'
import { numbered, planCalled, quoted } from '../telling.ts'
import { byWords } from './runs.ts'

/** Fewer words may be the same by chance. */
const fewest = 4

export const repeatedAction: Rule = {
  id: 'repeated-action',
  find: (checking) =>
    checking.currentPlans.flatMap((plan) =>
      byWords(checking.under(plan.id, 'Action'), textOf, fewest).flatMap((same) => {
        const [first, ...others] = same
        if (first === undefined || others.length === 0) return []
        return [
          {
            on: [first.id, ...others.map(({ id }) => id)] as const,
            says: `${planCalled(plan).replace(/^t/u, 'T')} prints the same words for ${numbered('action', same)}: ${quoted(textOf(first))}.`,
            shown: same.flatMap(({ id }) => checking.known.passagesOf(id).map((passage) => ({ passage: passage.id }))),
            certainty: 'PROVEN' as const,
          },
        ]
      }),
    ),
}
