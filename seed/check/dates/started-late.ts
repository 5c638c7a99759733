import { dayInWords } from '../../dates/index.ts'
import type { Raised, Rule } from '../rule.ts'
import { asStart, planCalled } from '../telling.ts'
import { actionTold, daysBetween, isDamaged, rowOf } from './rows.ts'

/** So few days before its milestone, what has not begun is hardly done in time. */
export const left = 45

export const startedLate: Rule = {
  id: 'started-late',
  find: (checking) =>
    checking.currentPlans.flatMap((plan) => {
      const { statusAt } = plan.properties
      if (statusAt === undefined) return []
      return checking.under(plan.id, 'Action').flatMap((action): Raised[] => {
        const { rag, dueOn, ragText = '', milestone } = action.properties
        if (rag !== 'NOT_STARTED' || dueOn === undefined || dueOn < statusAt) return []
        const days = daysBetween(statusAt, dueOn)
        if (days > left || isDamaged(checking, action.id, ['milestone', 'dueOn', 'rag', 'ragText'])) return []
        return [
          {
            on: [action.id],
            says: `${asStart(planCalled(plan))} rates ${actionTold(action)} “${ragText}”; its milestone is ${milestone}, ${days === 0 ? 'that very day' : `${days} days after ${dayInWords(statusAt)}`}.`,
            shown: rowOf(checking, action, ['ragText', 'milestone']),
            certainty: 'PROVEN',
          },
        ]
      })
    }),
}
