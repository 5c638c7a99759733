import { dateAt } from '../../dates/index.ts'
import { type Checking, isRelied } from '../checking.ts'
import type { Raised, Rule } from '../rule.ts'
import { asStart, planCalled } from '../telling.ts'
import { type Action, actionTold, cellsOf, daysBetween, isDamaged } from './rows.ts'

/** Moves of fewer days are no news. */
const least = 28
const [grave, much] = [180, 90]
const surest = 0.85

/** The same action in the version before, and whether that follows from what is printed. */
function before({ known }: Checking, action: Action): { readonly action: Action; readonly isSure: boolean } | undefined {
  const link = known
    .out('CONTINUES', action.id)
    .find((each) => isRelied(each) || (each.properties.basis === 'SUGGESTED' && (each.properties.score ?? 0) >= surest))
  const earlier = link && known.node(link.to)
  return earlier?.label === 'Action' ? { action: earlier, isSure: isRelied(link as never) } : undefined
}

const changed = /\b(?:revised|extended|moved|amended|changed|slipped|deferred|originally|previously|was|now)\b/i

/** The days of a milestone in their order: a cell may print the day that it was moved from. */
function daysOf({ properties: { milestone = '', dueOn = '' } }: Action): string[] {
  if (!changed.test(milestone)) return [dueOn]
  const told: string[] = []
  for (let at = 0; at < milestone.length; at++) {
    const isStart = /[\p{L}\p{N}]/u.test(milestone[at] as string) && !/[\p{L}\p{N}]/u.test(milestone[at - 1] ?? ' ')
    const date = isStart ? dateAt(milestone.slice(at)) : undefined
    if (date?.days !== undefined) told.push(date.days.endedOn)
    at += (date?.length ?? 1) - 1
  }
  return [...new Set([...told.filter((day) => day < dueOn).sort(), dueOn])]
}

export const redatedMilestone: Rule = {
  id: 'redated-milestone',
  find: (checking) =>
    checking.currentPlans.flatMap((plan) =>
      checking.under(plan.id, 'Action').flatMap((action): Raised[] => {
        if (checking.known.in('CONTINUES', action.id).some(({ properties }) => properties.basis !== 'REJECTED')) return []
        const line = [action]
        let isSure = true
        for (let at = before(checking, action); at !== undefined && line.length < 20; at = before(checking, at.action)) {
          line.unshift(at.action)
          isSure &&= at.isSure
        }
        const dated = line.filter(({ properties }) => properties.dueOn !== undefined)
        const days = dated.flatMap(daysOf).filter((day, at, all) => day !== all[at - 1])
        const [first, last] = [days[0], days.at(-1)]
        if (first === undefined || last === undefined || action.properties.dueOn !== last) return []
        const moves = days.filter((day, at) => at > 0 && day > (days[at - 1] as string)).length
        const slip = daysBetween(first, last)
        if (moves === 0 || slip < least || dated.some(({ id }) => isDamaged(checking, id, ['milestone', 'dueOn']))) return []
        const told = dated.map((each) => {
          const of = checking.planOf(each.id)
          return `${of === undefined ? 'an earlier version' : planCalled(of)} says ${each.properties.milestone}`
        })
        return [
          {
            on: [action.id, ...line.slice(0, -1).map(({ id }) => id)],
            key: 'moved',
            says: `The milestone of ${actionTold(action)} was moved by ${slip} days${moves > 1 ? `, in ${moves} moves` : ''}: ${asStart(told.join('; '))}.`,
            shown: dated.flatMap((each) => cellsOf(checking, each, ['milestone'])),
            ...(isSure ? { certainty: 'PROVEN' as const } : { certainty: 'LIKELY' as const, score: surest }),
            severity: slip > grave ? 'HIGH' : moves > 1 || slip > much ? 'MEDIUM' : 'LOW',
          },
        ]
      }),
    ),
}
