import { planAddress } from '../addresses.ts'
import type { Reckoned } from '../ask/use-late.ts'
import type { LateClass, Rag } from '../generated/graphql.ts'
import { asDay } from '../words/dates.ts'
import { ragWords } from '../words/values.ts'

/** Which actions of a plan to show: those that fit all that is given. */
export interface PlanFilter {
  readonly ratings: readonly Rag[]
  readonly owner: string | null
  readonly priority: string | null
  /** Due before this day, and not on it. */
  readonly before: string | null
  /** Due after this day, and not on it. */
  readonly after: string | null
  readonly class: LateClass | null
}

export const everything: PlanFilter = { ratings: [], owner: null, priority: null, before: null, after: null, class: null }

export const isEverything = (filter: PlanFilter): boolean => limits(filter) === 0

/** How many limits a filter sets. */
export const limits = ({ ratings, owner, priority, before, after, class: kind }: PlanFilter): number =>
  [ratings.length > 0, owner, priority, before, after, kind].filter(Boolean).length

const isRag = (text: string): text is Rag => Object.hasOwn(ragWords, text)
const classes: readonly LateClass[] = ['LATE', 'DUE_SINCE', 'DUE']

const asGiven = (text: string | null): string | null => (text === null || text === '' ? null : text)

/** The filter that an address holds; what nobody can mean is left out. */
export function filterIn(query: URLSearchParams): PlanFilter {
  const asked = (query.get('rating') ?? '').toUpperCase().split(',')
  return {
    ratings: asked.filter(isRag),
    owner: asGiven(query.get('owner')),
    priority: asGiven(query.get('priority')),
    before: asDay(query.get('before')),
    after: asDay(query.get('after')),
    class: classes.find((each) => each.toLowerCase() === query.get('class')) ?? null,
  }
}

/** The plan as it stands on a day, if one is given, with the actions that a filter leaves. */
export function filterAddress(plan: string, filter: PlanFilter, asAt: string | null = null): string {
  const { ratings, owner, priority, before, after, class: kind } = filter
  const given = {
    rating: ratings.join(',').toLowerCase(),
    owner,
    priority,
    before,
    after,
    class: kind?.toLowerCase(),
    'as-at': asAt,
  }
  const query = Object.entries(given).filter((entry): entry is [string, string] => Boolean(entry[1]))
  const text = new URLSearchParams(query).toString().replaceAll('%2C', ',').replaceAll('%2F', '/')
  return text === '' ? planAddress(plan) : `${planAddress(plan)}?${text}`
}

export interface Filterable {
  readonly id: string
  readonly rag: Rag | null
  readonly dueOn: string | null
  readonly owners: readonly string[]
  /** The priority that it stands under. */
  readonly priority: string | null
}

/** Whether an action fits. An action without a rating counts as one whose rating is not known; one without a day as due on none. */
export function fits(action: Filterable, filter: PlanFilter, late: Reckoned | null): boolean {
  const { ratings, owner, priority, before, after, class: kind } = filter
  if (ratings.length > 0 && !ratings.includes(action.rag ?? 'UNKNOWN')) return false
  if (owner !== null && !action.owners.includes(owner)) return false
  if (priority !== null && action.priority !== priority) return false
  if (before !== null && !(action.dueOn !== null && action.dueOn < before)) return false
  if (after !== null && !(action.dueOn !== null && action.dueOn > after)) return false
  return kind === null || late?.standings.get(action.id)?.class === kind
}
