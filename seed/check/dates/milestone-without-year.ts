import { anyMonth } from '../../dates/index.ts'
import type { Raised, Rule } from '../rule.ts'
import { asStart, planCalled } from '../telling.ts'
import { actionTold, cellsOf, isDamaged, refsOf } from './rows.ts'

const bare = new RegExp(`\\b${anyMonth}\\b`, 'i')

export const milestoneWithoutYear: Rule = {
  id: 'milestone-without-year',
  find: (checking) =>
    checking.currentPlans.flatMap((plan): Raised[] => {
      const all = checking.under(plan.id, 'Action').filter(({ id, properties: { milestone = '', dueOn, ongoing } }) => {
        const hasNone = dueOn === undefined && ongoing !== true && bare.test(milestone) && !/\d{2,4}\s*$/.test(milestone)
        return hasNone && !isDamaged(checking, id, ['milestone', 'dueOn'])
      })
      const [first, ...others] = all
      if (first === undefined) return []
      const told =
        all.length <= 4
          ? all.map((action) => `${actionTold(action)}: “${action.properties.milestone}”`).join('; ')
          : `actions ${refsOf(all)}`
      return [
        {
          on: [first.id, ...others.map(({ id }) => id)],
          key: 'year',
          says: `${asStart(planCalled(plan))} prints no year with the milestone of ${others.length === 0 ? 'an action' : `${all.length} actions`}: ${told}.`,
          shown: all.flatMap((action) => cellsOf(checking, action, ['milestone'])),
          certainty: 'PROVEN',
        },
      ]
    }),
}
