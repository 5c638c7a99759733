import type { StoredNode } from '../loaders/nodes.ts'
import { textOf } from '../loaders/text-of.ts'

/** A milestone as a plan gives it. */
export interface Milestone {
  readonly milestone: string | null
  readonly dueOn: string | null
  readonly ongoing: boolean
}

export const milestoneOf = ({ milestone, dueOn, ongoing }: StoredNode): Milestone => ({
  milestone: textOf(milestone) ?? null,
  dueOn: textOf(dueOn) ?? null,
  ongoing: ongoing === true,
})

const isTold = ({ milestone, dueOn, ongoing }: Milestone): boolean => milestone !== null || dueOn !== null || ongoing

const bare = (printed: string | null): string => (printed ?? '').normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()

/** Whether two milestones say something else: another day, an end or none; where neither gives a day, other words. */
export function differ(a: Milestone, b: Milestone): boolean {
  if (a.dueOn !== b.dueOn || a.ongoing !== b.ongoing) return true
  return a.dueOn === null && bare(a.milestone) !== bare(b.milestone)
}

const dayLength = 86_400_000

/** How many days the second is later than the first; null where one has no day. */
export const slipBetween = (a: Milestone, b: Milestone): number | null =>
  a.dueOn === null || b.dueOn === null ? null : Math.round((Date.parse(b.dueOn) - Date.parse(a.dueOn)) / dayLength)

/** An action's milestone in one version of its plan; of a version that has not been read, only what another text told of it. */
export interface MilestoneThen {
  readonly milestone: Milestone
  readonly read: boolean
}

/** Those that say something about the milestone: a version that was read says at least that there is none. */
const telling = (versions: readonly MilestoneThen[]): Milestone[] =>
  versions.filter(({ milestone, read }) => read || isTold(milestone)).map(({ milestone }) => milestone)

/** How often a milestone changed from version to version. */
export function timesMoved(versions: readonly MilestoneThen[]): number {
  const told = telling(versions)
  return told.filter((each, at) => at > 0 && differ(told[at - 1] as Milestone, each)).length
}

/** How far a date slipped from version to version, the earliest first. */
export interface Slip {
  readonly days: number | null
  readonly times: number
  readonly first: string | null
  readonly last: string | null
  readonly versions: number
}

/** None where fewer than two versions say something. */
export function slipOf(versions: readonly MilestoneThen[]): Slip | undefined {
  const told = telling(versions)
  if (told.length < 2) return undefined
  const first = told.find(({ dueOn }) => dueOn !== null)
  const last = told.at(-1) as Milestone
  return {
    days: first === undefined ? null : slipBetween(first, last),
    times: timesMoved(versions),
    first: first?.dueOn ?? null,
    last: last.dueOn,
    versions: told.length,
  }
}

/** By how many days each milestone moved since the last before it that gives a day. */
export function slipsAlong(versions: readonly MilestoneThen[]): (number | null)[] {
  let before: Milestone | undefined
  return versions.map(({ milestone }) => {
    const slip = before === undefined ? null : slipBetween(before, milestone)
    if (milestone.dueOn !== null) before = milestone
    return slip
  })
}
