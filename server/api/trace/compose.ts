import { enumValues, labelOfId, orderKey, type RelationshipType } from '../../../schema/index.ts'
import { grouped } from '../loaders/grouped.ts'
import { type Layer, layers, ownLayer } from './rules.ts'
import { type Standing, standings } from './standing.ts'
import { type Basis, weaker, weakestLinks } from './strength.ts'
import type { Arrival, Left, ThreadLink, Walk } from './walk.ts'

export interface TracedThing {
  readonly id: string
  readonly standing: Standing
  readonly step: number
  readonly weakest: TracedLink | null
  readonly owners: readonly string[]
}

/** A link as it is stored, with its ends. */
export interface TracedLink extends ThreadLink {
  readonly type: RelationshipType
  readonly from: string
  readonly to: string
  readonly followed: boolean
}

export type LeftOutReason = 'REJECTED' | 'BASIS' | 'DEPTH' | 'LIMIT' | 'BESIDE'

export interface Traced {
  readonly layers: readonly { readonly layer: Layer; readonly things: readonly TracedThing[] }[]
  readonly owners: readonly TracedThing[]
  readonly links: readonly TracedLink[]
  readonly counts: readonly { readonly basis: Basis; readonly total: number }[]
  readonly weakest: TracedLink | null
  readonly leftOut: readonly { readonly reason: LeftOutReason; readonly total: number; readonly words: string }[]
}

const asLink = ({ from, to, type, direction, link, followed }: Arrival): TracedLink =>
  direction === 'OUT' ? { ...link, type, from, to, followed } : { ...link, type, from: to, to: from, followed }

const words: Record<LeftOutReason, readonly [one: string, many: string]> = {
  REJECTED: ['link that a person rejected', 'links that a person rejected'],
  BASIS: ['link known in a way that was not asked for', 'links known in a way that was not asked for'],
  DEPTH: ['thing further away than the thread was followed', 'things further away than the thread was followed'],
  LIMIT: ['thing beyond the number that is shown', 'things beyond the number that is shown'],
  BESIDE: [
    'other action under the same objectives is not on this thread',
    'other actions under the same objectives are not on this thread',
  ],
}

function leftOut(left: Left): Traced['leftOut'] {
  const sizes = [
    ['REJECTED', left.rejected],
    ['BASIS', left.basis],
    ['DEPTH', left.depth],
    ['LIMIT', left.limit],
    ['BESIDE', left.beside],
  ] as const
  return sizes
    .filter(([, { size }]) => size > 0)
    .map(([reason, { size }]) => ({ reason, total: size, words: `${size} ${words[reason][size === 1 ? 0 : 1]}` }))
}

/** The links that are shown, each once, nearest to the start first. */
function linksOf({ arrivals }: Walk): TracedLink[] {
  const byId = new Map<string, Arrival>()
  for (const arrival of arrivals) if (!byId.has(arrival.link.id)) byId.set(arrival.link.id, arrival)
  return [...byId.values()].map(asLink)
}

/** The weakest link on the surest way to each thing; of what is only suggested, with the best suggestion. */
function weakestOf(start: string, { arrivals }: Walk): Map<string, TracedLink> {
  const walked = (which: boolean) =>
    arrivals.flatMap((each) => (each.followed === which ? [{ link: asLink(each), from: each.from, to: each.to }] : []))
  const found = weakestLinks(start, walked(true))
  const beyond = new Map<string, TracedLink>()
  for (const { link, from, to } of walked(false)) {
    if (found.has(to) || to === start) continue
    const before = found.get(from)
    const weakest = before === undefined ? link : weaker(before, link)
    const best = beyond.get(to)
    beyond.set(to, best === undefined || weaker(best, weakest) === best ? weakest : best)
  }
  return new Map([...found, ...beyond])
}

function thingsOf(start: string, walk: Walk, links: readonly TracedLink[]): Map<string, TracedThing> {
  const standing = standings(start, walk.arrivals)
  const weakest = weakestOf(start, walk)
  const arrived = grouped(walk.arrivals, ({ to }) => to)
  const owners = grouped(
    links.filter(({ type, followed }) => type === 'OWNED_BY' && followed),
    ({ from }) => from,
  )
  const thing = (id: string): TracedThing => {
    const arrivals = arrived.get(id) ?? []
    const surest = arrivals.filter(({ followed }) => followed)
    return {
      id,
      standing: standing.get(id) ?? 'THREAD',
      step: id === start ? 0 : Math.min(...(surest.length > 0 ? surest : arrivals).map(({ step }) => step)),
      weakest: weakest.get(id) ?? null,
      owners: (owners.get(id) ?? []).map(({ to }) => to),
    }
  }
  return new Map([...walk.shown].map((id) => [id, thing(id)]))
}

/** In which layer a thing is shown: what the thread came to only as what came next stands there. */
function layerOf(id: string, start: string, arrivals: readonly Arrival[]): Layer | undefined {
  const label = labelOfId(id)
  if (id !== start && arrivals.every(({ rule }) => rule.next === true)) return 'CAME_NEXT'
  return label === undefined ? undefined : ownLayer(label)
}

/** Whether the thread came to a thing only as what came next, or was there before: it does not hang by the links that say so. */
const isOfOtherTimes = (arrivals: readonly Arrival[]): boolean =>
  arrivals.every(({ followed, rule }) => !followed || rule.next === true || rule.onto === 'EARLIER')

/** Puts what was walked in the order in which it is told. */
export function compose(start: string, walk: Walk): Traced {
  const links = linksOf(walk)
  const things = thingsOf(start, walk, links)
  const keys = new Map([...things.keys()].map((id) => [id, orderKey(id)]))
  const keyOf = ({ id }: TracedThing): string => keys.get(id) ?? ''
  const inOrder = [...things.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
  const arrived = grouped(walk.arrivals, ({ to }) => to)
  const byLayer = grouped(inOrder, ({ id }) => layerOf(id, start, arrived.get(id) ?? []))
  const relied = inOrder.flatMap(({ id, standing, weakest }) =>
    standing === 'THREAD' && weakest !== null && !isOfOtherTimes(arrived.get(id) ?? []) ? [weakest] : [],
  )
  return {
    layers: layers.map((layer) => ({ layer, things: byLayer.get(layer) ?? [] })),
    owners: byLayer.get(undefined) ?? [],
    links,
    counts: enumValues('Basis')
      .map((basis) => ({ basis, total: links.filter((link) => link.basis === basis).length }))
      .filter(({ total }) => total > 0),
    weakest: relied.length === 0 ? null : relied.reduce(weaker),
    leftOut: leftOut(walk.left),
  }
}
