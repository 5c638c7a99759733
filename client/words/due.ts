import { sayDay } from './dates.ts'
import { sayCount } from './numbers.ts'

/** When a thing is to be done, as the graph holds it. */
export interface Due {
  readonly dueOn: string | null
  /** The same as the source prints it. */
  readonly milestone: string | null
  /** True where a source says that it is done, or taken out: nothing is awaited any more. */
  readonly over: boolean
}

const day = 86_400_000

/** "5 weeks", from a number of days. */
export function saySpan(days: number): string {
  if (days < 14) return sayCount(days, 'day', 'days')
  return days < 120 ? sayCount(Math.floor(days / 7), 'week', 'weeks') : sayCount(Math.floor(days / 30.44), 'month', 'months')
}

function sayDistance(due: string, today: string): string {
  const days = Math.round((Date.parse(due) - Date.parse(today)) / day)
  if (days === 0) return ', that very day'
  return days > 0 ? `, ${saySpan(days)} from ${sayDay(today)}` : `, ${saySpan(-days)} past on ${sayDay(today)}`
}

/** "Due 30 September 2022 (printed as “Sep-22”), 5 weeks past on 7 November 2022": the day that counts as today is the newest read. */
export function sayDue({ dueOn, milestone, over }: Due, today: string | null): string | null {
  if (dueOn === null) return milestone === null ? null : `No day is given for it: the milestone is printed as “${milestone}”`
  const printed = milestone === null || milestone === sayDay(dueOn) ? '' : ` (printed as “${milestone}”)`
  return `Due ${sayDay(dueOn)}${printed}${over || today === null ? '' : sayDistance(dueOn, today)}`
}
