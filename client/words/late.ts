import type { LateClass, LateDayReason } from '../generated/graphql.ts'
import { sayDay } from './dates.ts'
import { saySpan } from './due.ts'

/** How an open action stands to its milestone, and against which days that was reckoned. */
export interface Standing {
  readonly class: LateClass
  readonly days: number
  /** The day that the plan's ratings speak of. */
  readonly statusAt: string | null
  /** The day that counts as today. */
  readonly asAt: string
}

/** Three classes that are never mixed: what the papers show, what nobody can know from them, and what is to come. */
export const classWords: Readonly<Record<LateClass, string>> = {
  LATE: "Late: past its date on the day of the plan's ratings, and not said complete",
  DUE_SINCE: "Due since the plan's ratings: the plan cannot tell whether it was done",
  DUE: 'Due: its date is still to come',
}

const earlier = (a: string, b: string): string => (a < b ? a : b)

/** "Late: due 31 August 2022, 4 weeks past on 30 September 2022, the day of the plan's ratings". */
export function sayStanding(dueOn: string, { class: kind, days, statusAt, asAt }: Standing): string {
  const due = sayDay(dueOn)
  if (kind === 'DUE') return days === 0 ? `Due ${due}, that very day` : `Due ${due}, ${saySpan(days)} from ${sayDay(asAt)}`
  if (kind === 'DUE_SINCE') {
    const since = statusAt === null ? 'The plan does not say of which day its ratings are' : "Due since the plan's ratings"
    return `${since}: ${due}, ${saySpan(days)} past on ${sayDay(asAt)}`
  }
  const measured = statusAt === null ? asAt : earlier(statusAt, asAt)
  const what = measured === statusAt ? ", the day of the plan's ratings" : ''
  return `Late: due ${due}, ${saySpan(days)} past on ${sayDay(measured)}${what}`
}

const whys: Readonly<Record<LateDayReason, string>> = {
  ASKED: 'the day asked for',
  NEWEST_MEETING: 'the day of the newest meeting read',
  NEWEST_DOCUMENT: 'the day the newest document read was published',
}

/** "7 November 2022 counts as today: it is the day of the newest meeting read". */
export const sayToday = (day: string, reason: LateDayReason): string => `${sayDay(day)} counts as today: it is ${whys[reason]}`
