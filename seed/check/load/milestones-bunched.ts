import type { NodeRecord } from '../../../schema/index.ts'
import { dayInWords } from '../../dates/index.ts'
import type { Checking } from '../checking.ts'
import type { Raised, Rule } from '../rule.ts'
import { inWords, planCalled } from '../telling.ts'

/** So many actions, and such a share of those with a date, are many for one day. */
const fewest = 10
const share = 0.2

function foundFor(checking: Checking): Raised[] {
  const { known } = checking
  return checking.currentPlans.flatMap((plan) => {
    const dated = checking.under(plan.id, 'Action').filter(({ properties: { dueOn } }) => dueOn !== undefined)
    const byDay = new Map<string, NodeRecord<'Action'>[]>()
    for (const action of dated) {
      const day = action.properties.dueOn as string
      byDay.set(day, [...(byDay.get(day) ?? []), action])
    }
    return [...byDay].flatMap(([day, those]): Raised[] => {
      if (those.length < fewest || those.length < share * dated.length) return []
      const complete = those.filter(({ properties: { rag } }) => rag === 'COMPLETE').length
      const isStatusDay = plan.properties.statusAt === day ? ', the day of its ratings' : ''
      return [
        {
          on: [plan.id, ...those.map(({ id }) => id)],
          says: `Of ${dated.length} actions with a date in ${planCalled(plan)}, ${those.length} bear that of ${dayInWords(day)}${isStatusDay}; ${complete === those.length ? 'all' : complete === 0 ? 'none' : inWords(complete)} of these are rated complete.`,
          shown: those.flatMap(({ id, properties: { milestone } }) =>
            known.passagesOf(id, 'milestone').map((passage) => ({
              passage: passage.id,
              property: 'milestone',
              ...(milestone === undefined ? {} : { printed: milestone }),
            })),
          ),
          certainty: 'PROVEN',
          key: day,
        },
      ]
    })
  })
}

export const milestonesBunched: Rule = { id: 'milestones-bunched', find: foundFor }
