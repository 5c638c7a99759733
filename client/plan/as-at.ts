import type { Reckoned } from '../ask/use-late.ts'
import type { PlanTimeQuery } from '../generated/graphql.ts'
import type { Version } from './versions.ts'

type AsAt = PlanTimeQuery['plan']

/** How a version of a plan stands on the day that was asked for. */
export type Seen =
  /** It is current then. */
  | { readonly state: 'current'; readonly reckoned: Reckoned }
  /** Another version of the same plan is. */
  | { readonly state: 'other'; readonly plan: string }
  /** None is. */
  | { readonly state: 'none' }

/** How a version of a plan stands on a day, by what was current then. */
export function seenOn({ day, plans }: AsAt, id: string, versions: readonly Version[]): Seen {
  const current = plans.find(({ plan }) => plan.id === id)
  if (current !== undefined) {
    const { statusAt } = current.version
    const standings = current.standings.flatMap(({ action, class: kind, days }) =>
      kind === null || days === null ? [] : [[action.id, { class: kind, days, statusAt, asAt: day.day }] as const],
    )
    return { state: 'current', reckoned: { today: day, standings: new Map(standings) } }
  }
  const kin = new Set(versions.map(({ plan }) => plan.id))
  const other = plans.find(({ plan }) => kin.has(plan.id))
  return other === undefined ? { state: 'none' } : { state: 'other', plan: other.plan.id }
}
