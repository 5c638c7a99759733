import type { RelationshipType } from '../generated/graphql.ts'

/** A link as far as its course through the layers goes. */
export interface Coursed {
  readonly type: RelationshipType
  readonly from: { readonly id: string }
  readonly to: { readonly id: string }
}

/** Links within one layer that run from the later, or the part, to the earlier, or the whole. */
const runsUp = new Set<RelationshipType>(['UNDER', 'OF', 'GIVEN_BY', 'REPORTS_ON', 'RETELLS', 'CONTINUES', 'SUPERSEDES'])

/** The order in which the thread runs: what is earlier in it, and what is later. */
export interface Flow {
  readonly up: string
  readonly down: string
}

/**
 * Which end of a link comes first on the thread: that of the earlier layer; within one layer the whole before its parts and the
 * earlier before the later. Null where an end stands in no layer.
 */
export function flowOf({ type, from, to }: Coursed, layerOf: ReadonlyMap<string, number>): Flow | null {
  const [a, b] = [layerOf.get(from.id), layerOf.get(to.id)]
  if (a === undefined || b === undefined || from.id === to.id) return null
  const backwards = a === b ? runsUp.has(type) : a > b
  return backwards ? { up: to.id, down: from.id } : { up: from.id, down: to.id }
}

const grouped = (flows: readonly Flow[], by: 'up' | 'down', give: 'up' | 'down'): Map<string, string[]> => {
  const groups = new Map<string, string[]>()
  for (const flow of flows) {
    const group = groups.get(flow[by])
    if (group === undefined) groups.set(flow[by], [flow[give]])
    else group.push(flow[give])
  }
  return groups
}

function reached(from: string, steps: ReadonlyMap<string, readonly string[]>): Set<string> {
  const seen = new Set([from])
  for (const id of seen) for (const next of steps.get(id) ?? []) seen.add(next)
  return seen
}

/** A thing's whole path: all that leads to it and all that it leads on to; not what else these lead to. */
export interface Path {
  readonly before: ReadonlySet<string>
  readonly after: ReadonlySet<string>
}

export const pathThrough = (id: string, flows: readonly Flow[]): Path => ({
  before: reached(id, grouped(flows, 'down', 'up')),
  after: reached(id, grouped(flows, 'up', 'down')),
})

export const isOn = (id: string, { before, after }: Path): boolean => before.has(id) || after.has(id)

/** Whether a path runs along a link, and does not only come to both of its ends. */
export const runsAlong = ({ up, down }: Flow, { before, after }: Path): boolean =>
  (before.has(up) && before.has(down)) || (after.has(up) && after.has(down))
