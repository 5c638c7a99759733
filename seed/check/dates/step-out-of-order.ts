import type { Rule } from '../rule.ts'
import { asStart } from '../telling.ts'
import { disordered } from './due-before-prerequisite.ts'
import { actionTold, rowOf } from './rows.ts'

export const stepOutOfOrder: Rule = {
  id: 'step-out-of-order',
  find: (checking) =>
    disordered(checking)
      .filter(({ because }) => because === 'MADE' || because === 'LED')
      .map(({ first, next, plan, because }) => ({
        on: [next.id, first.id],
        says: `${asStart(plan)} dates ${actionTold(next)} ${next.properties.milestone}, and ${actionTold(first)}${because === 'MADE' ? ', of the same objective' : ', which finds who is to lead it'}, later: ${first.properties.milestone}.`,
        shown: [...rowOf(checking, first, ['milestone']), ...rowOf(checking, next, ['milestone'])],
        certainty: 'LIKELY' as const,
        score: 0.75,
      })),
}
