import type { Raised, Rule } from '../rule.ts'
import { asStart, planCalled } from '../telling.ts'
import { actionTold, cellsOf, isDamaged, refsOf } from './rows.ts'

export const ongoingNotStarted: Rule = {
  id: 'ongoing-not-started',
  find: (checking) =>
    checking.currentPlans.flatMap((plan): Raised[] => {
      const all = checking
        .under(plan.id, 'Action')
        .filter(({ properties: { rag, ongoing } }) => rag === 'NOT_STARTED' && ongoing === true)
        .filter(({ id }) => !isDamaged(checking, id, ['milestone', 'rag', 'ragText']))
      const [first, ...others] = all
      if (first === undefined) return []
      const told = all.length <= 4 ? all.map(actionTold).join('; ') : `actions ${refsOf(all)}`
      return [
        {
          on: [first.id, ...others.map(({ id }) => id)],
          says: `${asStart(planCalled(plan))} prints “${first.properties.milestone}” as the milestone of ${others.length === 0 ? 'an action' : `${all.length} actions`} that it rates as not started: ${told}.`,
          shown: all.flatMap((action) => cellsOf(checking, action, ['ragText', 'milestone'])),
          certainty: 'PROVEN',
        },
      ]
    }),
}
