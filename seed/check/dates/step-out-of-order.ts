import type { Rule } from '../rule.ts'
import { asStart } from '../telling.ts'
import { disordered } from './due-before-prerequisite.ts'
import { actionTold, isDamaged, rowOf } from './rows.ts'

export const stepOutOfOrder: Rule = {
  id: 'step-out-of-order',
  find: (checking) =>
    disordered(checking)
      .filter(({ because }) => because === 'MADE' || because === 'LED')
      .map(({ first, next, plan, because }) => ({
        on: [next.id, first.id],
        says: `${asStart(plan)} dates ${actionTold(next)} ${next.properties.milestone}, and ${actionTold(first)}${because === 'MADE' ? ', of the same objective' : ', which finds who is to lead it'}, later: ${first.properties.milestone}.${first.properties.rag === 'COMPLETE' && next.properties.rag === 'COMPLETE' && ![first, next].some(({ id }) => isDamaged(checking, id, ['rag', 'ragText'])) ? ' Both are rated complete.' : ''}`,
        shown: [...rowOf(checking, first, ['milestone']), ...rowOf(checking, next, ['milestone'])],
        certainty: 'LIKELY' as const,
        score: 0.75,
      })),
}
