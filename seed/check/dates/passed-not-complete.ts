import type { EnumValue, NodeRecord } from '../../../schema/index.ts'
import { dayInWords } from '../../dates/index.ts'
import type { Checking } from '../checking.ts'
import type { Raised, Rule } from '../rule.ts'
import { asStart, planCalled } from '../telling.ts'
import { disordered } from './due-before-prerequisite.ts'
import { actionCalled, actionTold, daysBetween, isDamaged, isOpen, rowOf } from './rows.ts'

const promise =
  /\b(?:by|within|before|meets?|on) (?:its |the |their )?(?:milestone|deadline|due date|target|timescale|time)|\bon time\b/i

/** Of ratings that say that all is well, a passed milestone is more than news. */
const severities: Readonly<Partial<Record<EnumValue<'Rag'>, EnumValue<'Severity'>>>> = {
  ON_TRACK: 'HIGH',
  NOT_STARTED: 'HIGH',
  NOT_ON_TRACK: 'LOW',
}

/** What the plan's own key says of a rating, where it promises the milestone. */
export function promiseOf(
  { known }: Checking,
  plan: string,
  rag: EnumValue<'Rag'> | undefined,
): NodeRecord<'RagKey'> | undefined {
  return known.in('OF', plan).flatMap(({ from }) => {
    const key = known.node(from)
    return key?.label === 'RagKey' && key.properties.rag === rag && promise.test(key.properties.ragText) ? [key] : []
  })[0]
}

export const passedNotComplete: Rule = {
  id: 'passed-not-complete',
  find: (checking) =>
    checking.currentPlans.flatMap((plan) => {
      const { statusAt } = plan.properties
      if (statusAt === undefined) return []
      const pairs = disordered(checking)
      return checking.under(plan.id, 'Action').flatMap((action): Raised[] => {
        const { dueOn, rag = 'UNKNOWN', ragText, milestone } = action.properties
        if (dueOn === undefined || dueOn >= statusAt || !isOpen(action)) return []
        if (isDamaged(checking, action.id, ['milestone', 'dueOn', 'rag', 'ragText'])) return []
        const rated = ragText === undefined ? 'without a rating' : `rated “${ragText}”`
        const key = promiseOf(checking, plan.id, rag)
        const before = pairs.find(({ next, because }) => next.id === action.id && because !== 'MADE')?.first
        return [
          {
            on: [action.id],
            says: [
              `${asStart(planCalled(plan))} gives ${actionTold(action)} the milestone ${milestone}, ${daysBetween(dueOn, statusAt)} days before ${dayInWords(statusAt)}; the action is ${rated}.`,
              ...(before === undefined
                ? []
                : [` It takes up the result of ${actionCalled(before)}, due ${before.properties.milestone}.`]),
              ...(key === undefined || key.properties.ragText === ragText
                ? []
                : [` The plan's key says of that rating: “${key.properties.ragText}”.`]),
            ].join(''),
            shown: [
              ...checking.known
                .passagesOf(plan.id, 'statusAt')
                .map(({ id }) => ({ passage: id, property: 'statusAt', printed: statusAt })),
              ...(key === undefined ? [] : checking.known.passagesOf(key.id).map(({ id }) => ({ passage: id }))),
              ...(before === undefined ? [] : rowOf(checking, before, ['milestone'])),
              ...rowOf(checking, action, ['ragText', 'milestone']),
            ],
            certainty: 'PROVEN' as const,
            severity: before === undefined ? (severities[rag] ?? 'MEDIUM') : 'MEDIUM',
          },
        ]
      })
    }),
}
