import { grouped } from '../loaders/grouped.ts'
import { type Basis, compareStrength, surestFirst } from '../trace/strength.ts'

/** A link that leads from something later to something earlier. */
export interface BackLink {
  readonly id: string
  readonly basis: Basis
  readonly score?: number | null
  readonly from: string
  readonly to: string
}

/** A version as far as its place among others goes. */
export interface Dated {
  readonly id: string
  readonly key: string
  readonly day: string | undefined
}

/** The links from a version to those that it supersedes, the surest first. */
export const linksBack = <L extends BackLink>(links: readonly L[], id: string): L[] =>
  surestFirst(links.filter(({ from }) => from === id))

/** All that links join with a thing, itself among them. */
export function joinedWith(links: readonly BackLink[], id: string): Set<string> {
  const joined = new Set([id])
  for (const at of joined)
    for (const { from, to } of links) {
      if (from === at) joined.add(to)
      if (to === at) joined.add(from)
    }
  return joined
}

/** Earlier ones before later ones, as links say; where they say nothing by day, those without a day first. */
export function earliestFirst<D extends Dated>(versions: readonly D[], links: readonly BackLink[]): D[] {
  const byDay = versions.toSorted((a, b) =>
    (a.day ?? '') !== (b.day ?? '') ? ((a.day ?? '') < (b.day ?? '') ? -1 : 1) : a.key < b.key ? -1 : 1,
  )
  const left = new Map(byDay.map((version) => [version.id, version]))
  const leaving = grouped(links, ({ from }) => from)
  const isFirst = ({ id }: D): boolean => !leaving.get(id)?.some(({ to }) => to !== id && left.has(to))
  const inOrder: D[] = []
  while (left.size > 0) {
    const next = [...left.values()].find(isFirst) ?? ([...left.values()][0] as D)
    left.delete(next.id)
    inOrder.push(next)
  }
  return inOrder
}

/** What links lead to from a thing, itself among them. */
function reached(links: readonly BackLink[], start: string, near: 'from' | 'to', far: 'from' | 'to'): Set<string> {
  const found = new Set([start])
  for (const at of found) for (const link of links) if (link[near] === at) found.add(link[far])
  return found
}

/** The links on all ways from a later thing back to an earlier one; none where no way leads there. */
export function linksBetween<L extends BackLink>(links: readonly L[], later: string, earlier: string): L[] {
  const back = reached(links, later, 'from', 'to')
  const forth = reached(links, earlier, 'to', 'from')
  return links.filter(({ from, to }) => [from, to].every((id) => back.has(id) && forth.has(id)))
}

/** A way from a later thing back to an earlier one: its links from the later to the earlier, and the weakest of them. */
export interface WayBack<L extends BackLink> {
  readonly to: string
  readonly links: readonly L[]
  readonly weakest: L
}

const weakestOf = <L extends BackLink>(links: readonly L[]): L =>
  links.reduce((weakest, link) => (compareStrength(link, weakest) < 0 ? link : weakest))

const surerWay = <L extends BackLink>(a: WayBack<L>, b: WayBack<L>): number =>
  compareStrength(b.weakest, a.weakest) || a.links.length - b.links.length

/** The surest way from a thing to each that links lead back to, the surest first. `leaving` are the links by where they start. */
export function waysBack<L extends BackLink>(start: string, leaving: ReadonlyMap<string, readonly L[]>): WayBack<L>[] {
  const best = new Map<string, WayBack<L>>()
  const waiting: WayBack<L>[] = []
  const take = (links: readonly L[], at: string): void => {
    for (const link of leaving.get(at) ?? []) {
      const way = [...links, link]
      waiting.push({ to: link.to, links: way, weakest: weakestOf(way) })
    }
  }
  take([], start)
  while (waiting.length > 0) {
    waiting.sort((a, b) => surerWay(b, a))
    const way = waiting.pop() as WayBack<L>
    if (way.to === start || best.has(way.to)) continue
    best.set(way.to, way)
    take(way.links, way.to)
  }
  return [...best.values()].sort((a, b) => surerWay(a, b) || (a.to < b.to ? -1 : 1))
}
