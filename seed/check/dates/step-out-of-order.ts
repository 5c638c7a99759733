import type { Rule } from '../rule.ts'
import { asStart } from '../telling.ts'
import { disordered } from './due-before-prerequisite.ts'
import { actionTold, rowOf } from './rows.ts'

export const stepOutOfOrder: Rule = {
  id: 'step-out-of-order',
  find: (checking) =>
    disordered(checking)
      .filter(({ because }) => because === 'MADE')
      .map(({ first, next, plan }) => ({
        on: [next.id, first.id],
        says: `${asStart(plan)} dates ${actionTold(next)} ${next.properties.milestone}, and ${actionTold(first)}, of the same objective, later: ${first.properties.milestone}.`,
        shown: [...rowOf(checking, first, ['milestone']), ...rowOf(checking, next, ['milestone'])],
        certainty: 'LIKELY' as const,
        score: 0.75,
      })),
}
