import { dayInWords } from '../../dates/index.ts'
import type { Raised, Rule } from '../rule.ts'
import { asStart, inWords, planCalled } from '../telling.ts'
import { actionTold, daysBetween, isDamaged, rowOf } from './rows.ts'
import { left } from './started-late.ts'

/** What is due within so many days is not of the longer term. */
const soon = 185

export const longTermDueSoon: Rule = {
  id: 'long-term-due-soon',
  find: (checking) =>
    checking.currentPlans.flatMap((plan) => {
      const { statusAt } = plan.properties
      if (statusAt === undefined) return []
      const actions = checking.under(plan.id, 'Action')
      return actions.flatMap((action): Raised[] => {
        const { longTerm, dueOn, milestone, ragText = '' } = action.properties
        if (longTerm !== true || dueOn === undefined || dueOn < statusAt) return []
        const days = daysBetween(statusAt, dueOn)
        if (days <= left || days > soon || isDamaged(checking, action.id, ['milestone', 'dueOn', 'rag', 'ragText'])) return []
        const later = actions.filter(
          ({ properties }) => properties.longTerm !== true && (properties.dueOn ?? '') > dueOn && properties.rag !== undefined,
        ).length
        if (later === 0) return []
        return [
          {
            on: [action.id],
            says: `${asStart(planCalled(plan))} rates ${actionTold(action)} “${ragText}”; its milestone is ${milestone}, ${days} days after ${dayInWords(statusAt)}. ${asStart(inWords(later))} actions that are not called longer-term have later milestones.`,
            shown: rowOf(checking, action, ['ragText', 'milestone']),
            certainty: 'PROVEN',
          },
        ]
      })
    }),
}
