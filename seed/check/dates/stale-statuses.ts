import { dayInWords } from '../../dates/index.ts'
import { reportedOnActions } from '../contradictions/updates-on.ts'
import type { Raised, Rule } from '../rule.ts'
import { inWords } from '../telling.ts'
import { dayShown } from './day-shown.ts'
import { daysBetween, isOpen, refsOf, rowOf } from './rows.ts'

/** So many days may lie between the day of the statuses and that of the paper. */
const usual = 28

export const staleStatuses: Rule = {
  id: 'stale-statuses',
  find: (checking) =>
    checking.currentPlans.flatMap((plan): Raised[] => {
      const { known } = checking
      const { statusAt } = plan.properties
      if (statusAt === undefined) return []
      const papers = known.out('REPORTED_IN', plan.id).flatMap(({ to }) => {
        const day = checking.dayOf(to)
        const whole = known.node(known.wholeOf(to))
        return day !== undefined && whole?.label === 'Document' && whole.properties.publishedOn !== undefined
          ? [{ day, whole, holder: to }]
          : []
      })
      const [paper] = papers.sort((a, b) => (a.day < b.day ? -1 : 1))
      if (paper === undefined || daysBetween(statusAt, paper.day) < usual) return []
      const toldLater = new Set(
        reportedOnActions(checking).flatMap(({ claim, spoken }) => (spoken.day > statusAt ? [claim.action.id] : [])),
      )
      const between = checking.under(plan.id, 'Action').filter((action) => {
        const { dueOn = '' } = action.properties
        return isOpen(action) && dueOn > statusAt && dueOn < paper.day && !toldLater.has(action.id)
      })
      const days = daysBetween(statusAt, paper.day)
      const since =
        between.length === 0
          ? ''
          : ` Milestones of ${inWords(between.length)} of its open actions of which nothing later is told fell in that time: ${refsOf(between)}. The plan’s ratings cannot tell whether they were met.`
      return [
        {
          on: [plan.id, ...between.map(({ id }) => id)],
          key: 'age',
          says: `The paper “${paper.whole.properties.title}” is dated ${dayInWords(paper.day)}; the ratings of the plan in it speak of ${dayInWords(statusAt)}, ${days} days before.${since}`,
          shown: [
            ...dayShown(checking, paper.holder, paper.day),
            ...known.passagesOf(plan.id, 'statusAt').map(({ id }) => ({ passage: id, property: 'statusAt', printed: statusAt })),
            ...between.flatMap((action) => rowOf(checking, action, ['milestone'])),
          ],
          certainty: 'PROVEN',
        },
      ]
    }),
}
