import type { StoredNode } from '../loaders/nodes.ts'
import { ratingOf } from '../plans/ratings.ts'

export type LateClass = 'LATE' | 'DUE_SINCE' | 'DUE'
export type Apart = 'COMPLETE' | 'BUSINESS_AS_USUAL' | 'WITHDRAWN' | 'ONGOING' | 'NO_DATE'

export const lateClasses: readonly LateClass[] = ['LATE', 'DUE_SINCE', 'DUE']
export const apartReasons: readonly Apart[] = ['COMPLETE', 'BUSINESS_AS_USUAL', 'WITHDRAWN', 'ONGOING', 'NO_DATE']

export type Standing = { readonly class: LateClass; readonly days: number } | { readonly apart: Apart }

/** Ratings that end an action, as far as its milestone goes. */
const ended: readonly string[] = ['COMPLETE', 'BUSINESS_AS_USUAL', 'WITHDRAWN'] satisfies readonly Apart[]
const isEnded = (rating: string): rating is Apart => ended.includes(rating)

const dayLength = 86_400_000
const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / dayLength)

/**
 * How an action stands to its milestone on a day. What the plan's ratings tell of is known up to its status date, and no
 * further than the day asked for; of a plan without a status date nothing is known.
 */
export function standingOf(action: StoredNode, statusAt: string | undefined, asAt: string): Standing {
  const rating = ratingOf(action)
  if (isEnded(rating)) return { apart: rating }
  const due = action.dueOn
  if (typeof due !== 'string') return { apart: action.ongoing === true ? 'ONGOING' : 'NO_DATE' }
  const known = statusAt !== undefined && statusAt < asAt ? statusAt : asAt
  if (statusAt !== undefined && due < known) return { class: 'LATE', days: daysBetween(due, known) }
  if (due < asAt) return { class: 'DUE_SINCE', days: daysBetween(due, asAt) }
  return { class: 'DUE', days: daysBetween(asAt, due) }
}

/** An action of a current plan, with all that it is grouped by. */
export interface Placed {
  readonly action: StoredNode
  readonly plan: StoredNode
  readonly asAt: string
  readonly owners: readonly string[]
  readonly priority: string | undefined
  readonly standing: Standing
}

/** An open action. */
export interface Open extends Placed {
  readonly class: LateClass
  readonly days: number
}

/** The open ones of some classes: class by class, those furthest past their milestone first, or soonest to come. */
export function openOnes(placed: readonly Placed[], classes: readonly LateClass[]): Open[] {
  const open = placed.flatMap((each): Open[] => ('class' in each.standing ? [{ ...each, ...each.standing }] : []))
  return lateClasses
    .filter((name) => classes.includes(name))
    .flatMap((name) =>
      open
        .filter((each) => each.class === name)
        .sort((a, b) => (name === 'DUE' ? a.days - b.days : b.days - a.days) || (a.action.key < b.action.key ? -1 : 1)),
    )
}

export function classCounts(placed: readonly Placed[]) {
  return lateClasses.map((name) => ({
    class: name,
    total: placed.filter(({ standing }) => 'class' in standing && standing.class === name).length,
  }))
}

export function apartCounts(placed: readonly Placed[]) {
  return apartReasons.map((reason) => ({
    reason,
    total: placed.filter(({ standing }) => 'apart' in standing && standing.apart === reason).length,
  }))
}
