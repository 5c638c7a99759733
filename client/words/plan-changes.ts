import type { PlanChangeKind, PlanPart } from '../generated/graphql.ts'
import { type Known, sayBasis, sayReason } from './basis.ts'
import { sayDay } from './dates.ts'
import { capitalise, lowered, sayCount } from './numbers.ts'
import { sayDaysLater } from './slip.ts'

/** In what way something changed, as a filter is called and as it is said of one thing. */
export const changeWords: Readonly<Record<PlanChangeKind, string>> = {
  ADDED: 'Added',
  DROPPED: 'Dropped',
  REWORDED: 'Reworded',
  REDATED: 'Date changed',
  REOWNED: 'Owner changed',
  RERATED: 'Rating changed',
  MOVED: 'Moved in the plan',
  REMEASURED: 'Success measure changed',
  SPLIT_OR_MERGED: 'Split or merged',
  UNCHANGED: 'Unchanged',
}

const partWords: Readonly<Record<PlanPart, readonly [one: string, many: string]>> = {
  ACTION: ['action', 'actions'],
  OBJECTIVE: ['objective', 'objectives'],
}

export const sayParts = (part: PlanPart, count: number): string => sayCount(count, ...partWords[part])
export const sayPart = (part: PlanPart): string => partWords[part][0]

interface Compared {
  readonly part: PlanPart
  readonly earlier: number
  readonly later: number
  readonly same: number
  readonly suggested: number
}

/** "14 actions earlier, 14 later: 13 are the same action, 1 of them by a suggestion". */
export function sayCompared({ part, earlier, later, same, suggested }: Compared): string {
  const how = suggested === 0 ? '' : `, ${suggested} of them by a suggestion`
  return `${sayParts(part, earlier)} earlier, ${later} later: ${same} ${same === 1 ? 'goes' : 'go'} on from one to the other${how}`
}

/** A milestone as a plan gives it. */
export interface Milestone {
  readonly milestone: string | null
  readonly dueOn: string | null
  readonly ongoing: boolean
}

/** "31 December 2024 (printed as “Dec-24”)". */
export function sayMilestone({ milestone, dueOn, ongoing }: Milestone): string {
  const printed = milestone === null ? '' : ` (printed as “${milestone}”)`
  if (dueOn !== null) return milestone === sayDay(dueOn) ? sayDay(dueOn) : `${sayDay(dueOn)}${printed}`
  if (ongoing) return `No end${printed}`
  return `No day${printed}`
}

interface Redated {
  readonly before: Milestone
  readonly after: Milestone
  readonly slipDays: number | null
  readonly times: number
}

const shortly = ({ dueOn, ongoing }: Milestone): string => (dueOn !== null ? sayDay(dueOn) : ongoing ? 'no end' : 'no day')

/** "31 March 2025, was 31 December 2024: 90 days later". */
export function sayRedated({ before, after, slipDays, times }: Redated): string {
  const now = shortly(after)
  const distance = slipDays === null ? '' : `: ${sayDaysLater(slipDays)}`
  const often = times > 1 ? `, and it changed ${times} times on the way` : ''
  return `${capitalise(now)}, was ${shortly(before)}${distance}${often}`
}

/** How it is known that two are the same: "Taken to be the same: both have the same words; both have the same owner". */
export function saySame(known: Known): string {
  if (known.basis === 'STATED') return 'A document says that they are the same'
  if (known.basis !== 'STRUCTURAL') return sayBasis(known).replace(/\.$/, '')
  const why = known.reasons.map(sayReason).map(lowered)
  return why.length === 0 ? 'Taken to be the same by where they stand' : `Taken to be the same: ${why.join('; ')}`
}

/** How it is known that two versions are versions of one plan. */
export const saySucceeds = (known: Known): string =>
  known.basis === 'STATED'
    ? 'A document says that these are versions of one plan'
    : `That these are versions of one plan: ${lowered(sayBasis(known).replace(/\.$/, ''))}`
