import type { TracedFragment, TraceLinkFieldsFragment } from '../generated/graphql.ts'

export type Thing = TracedFragment
export type TraceLink = TraceLinkFieldsFragment

/** A thing with those of its layer that belong to it, in reading order. */
export interface Nested {
  readonly thing: Thing
  readonly children: readonly Nested[]
}

/** Things of a layer that stand under one part of the plan, which is told in another layer; null for those under none. */
export interface Group {
  readonly head: TraceLink['to'] | null
  readonly things: readonly Nested[]
}

const idOf = ({ node }: Thing): string => node.id

/** Which end of a link belongs to the other, where both are told in one layer. */
function belonging({ type, from, to }: TraceLink): readonly [child: string, parent: string] | null {
  if (type === 'MEASURED_BY') return [to.id, from.id]
  if (type === 'OF' || type === 'GIVEN_BY' || type === 'RETELLS' || type === 'REPORTS_ON') return [from.id, to.id]
  return null
}

/** Things of one layer, those that belong to another of them below it; each once, and none lost. */
export function nest(things: readonly Thing[], links: readonly TraceLink[]): Nested[] {
  const here = new Set(things.map(idOf))
  const parents = new Map<string, string>()
  for (const link of links) {
    const [child, parent] = belonging(link) ?? []
    if (child === undefined || parent === undefined || !here.has(child) || !here.has(parent)) continue
    if (!parents.has(child) && !leadsTo(parents, parent, child)) parents.set(child, parent)
  }
  const below = (parent: string | undefined): Nested[] =>
    things.filter((thing) => parents.get(idOf(thing)) === parent).map((thing) => ({ thing, children: below(idOf(thing)) }))
  return below(undefined)
}

function leadsTo(parents: ReadonlyMap<string, string>, from: string, to: string): boolean {
  for (let at: string | undefined = from; at !== undefined; at = parents.get(at)) if (at === to) return true
  return false
}

/** The part of the plan that an action stands under; of a success measure, that of the action that it judges. */
function headOf(id: string, links: readonly TraceLink[]): TraceLink['to'] | null {
  const under = links.find(({ type, from }) => type === 'UNDER' && from.id === id)
  if (under !== undefined) return under.to
  const judged = links.find(({ type, to }) => type === 'JUDGED_BY' && to.id === id)
  return judged === undefined ? null : headOf(judged.from.id, links)
}

/** The things of a layer by the part of the plan that they stand under, in the order in which these come first. */
export function groupsOf(things: readonly Thing[], links: readonly TraceLink[]): Group[] {
  const groups = new Map<string, { head: Group['head']; things: Nested[] }>()
  for (const nested of nest(things, links)) {
    const head = headOf(idOf(nested.thing), links)
    const group = groups.get(head?.id ?? '') ?? { head, things: [] }
    group.things.push(nested)
    groups.set(head?.id ?? '', group)
  }
  return [...groups.values()].sort((a, b) => Number(a.head === null) - Number(b.head === null))
}

/** What a part of a plan stands under, the widest first: the plan, the priority, the outcome. */
export function trailOf(id: string, links: readonly TraceLink[]): TraceLink['to'][] {
  const trail: TraceLink['to'][] = []
  let up = headOf(id, links)
  while (up !== null && !trail.some((each) => each.id === up?.id)) {
    trail.unshift(up)
    up = headOf(up.id, links)
  }
  return trail
}

/** The parts of a plan that are shown only as the trail of others, so that they need no place of their own. */
export function onlyOnTrails(things: readonly Thing[], links: readonly TraceLink[]): ReadonlySet<string> {
  const context = new Set(things.filter(({ standing }) => standing === 'CONTEXT').map(idOf))
  const above = things.filter((thing) => !context.has(idOf(thing)) || headOf(idOf(thing), links) !== null)
  const trails = above.flatMap((thing) => trailOf(idOf(thing), links).map(({ id }) => id))
  return new Set(trails.filter((id) => context.has(id)))
}

/** The plans that things stand in, by their ids. */
export function plansOf(things: readonly Thing[], links: readonly TraceLink[]): ReadonlySet<string> {
  const tops = things.map((thing) => trailOf(idOf(thing), links)[0]).filter((top) => top?.__typename === 'Plan')
  return new Set(tops.map((top) => top?.id ?? ''))
}
