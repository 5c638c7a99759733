import { type Label, type LinkDirection, labelOfId } from '../../../schema/index.ts'
import type { StoredLink } from '../loaders/link-pages.ts'
import { matterOf, ofOtherConcerns } from './concern.ts'
import { type Direction, firstHeadings, type Heading, type Rule, rulesFrom, type ThreadType } from './rules.ts'
import type { Basis } from './strength.ts'

/** Along which relationships to go on from a thing, one way. */
export interface Ask {
  readonly id: string
  readonly types: readonly ThreadType[]
}

export interface ThreadLink extends StoredLink {
  readonly basis: Basis
  readonly score?: number
}

/** A link that was found, from the thing that was asked of. */
export interface Found {
  readonly id: string
  readonly type: ThreadType
  readonly link: ThreadLink
  readonly other: string
  readonly key: string
}

export type Step = (direction: LinkDirection, asks: readonly Ask[]) => Promise<readonly Found[]>

/** How far a thread is followed, and along what. */
export interface Bounds {
  readonly direction: Direction
  readonly basis: ReadonlySet<Basis>
  readonly depth: number
  readonly limit: number
}

/** The thread coming to a thing. */
export interface Arrival {
  readonly from: string
  readonly to: string
  readonly key: string
  readonly type: ThreadType
  /** Which way the link runs from where the thread came. */
  readonly direction: LinkDirection
  readonly link: ThreadLink
  readonly rule: Rule
  readonly followed: boolean
  readonly step: number
  /** What recurs or turned along the way there, as far as links say; empty where none does. */
  readonly concern: string
}

/** What was come to and not shown: ids of things, or of links. */
export interface Left {
  readonly rejected: Set<string>
  readonly basis: Set<string>
  readonly depth: Set<string>
  readonly limit: Set<string>
  readonly beside: Set<string>
}

export interface Walk {
  readonly arrivals: readonly Arrival[]
  /** Everything that is shown, the start first. */
  readonly shown: ReadonlySet<string>
  readonly left: Left
}

interface State {
  readonly id: string
  readonly heading: Heading
  readonly concern: string
}

const stateKey = ({ id, heading, concern }: State): string => `${heading} ${id} ${concern}`
const placeOf = (direction: LinkDirection, { type, id }: { type: ThreadType; id: string }): string => `${direction} ${type} ${id}`
const byKey = (a: { key: string; link: ThreadLink }, b: { key: string; link: ThreadLink }): number =>
  a.key < b.key ? -1 : a.key > b.key ? 1 : a.link.id < b.link.id ? -1 : 1

/** One statement a direction for everything that the thread stands at. */
async function stepOn(states: readonly State[], bounds: Bounds, step: Step): Promise<Map<string, readonly Found[]>> {
  const asked: Record<LinkDirection, Map<string, Set<ThreadType>>> = { OUT: new Map(), IN: new Map() }
  for (const { id, heading } of states)
    for (const { type, direction } of rulesFrom(labelOfId(id) as Label, heading, bounds.direction)) {
      const types = asked[direction].get(id) ?? new Set()
      asked[direction].set(id, types.add(type))
    }
  const found = new Map<string, Found[]>()
  const goOn = async (direction: LinkDirection): Promise<void> => {
    const asks = [...asked[direction]].map(([id, types]) => ({ id, types: [...types] }))
    for (const row of asks.length === 0 ? [] : await step(direction, asks)) {
      const place = placeOf(direction, row)
      const rows = found.get(place)
      if (rows === undefined) found.set(place, [row])
      else rows.push(row)
    }
  }
  await Promise.all([goOn('OUT'), goOn('IN')])
  return found
}

/** Follows the thread from a thing, nearest things first. Pure but for `step`, which gives the links of many things at once. */
export async function walk(start: string, bounds: Bounds, step: Step): Promise<Walk> {
  const shown = new Set([start])
  const left: Left = { rejected: new Set(), basis: new Set(), depth: new Set(), limit: new Set(), beside: new Set() }
  const arrivals: Arrival[] = []
  let states: State[] = firstHeadings(bounds.direction).map((heading) => ({ id: start, heading, concern: '' }))
  const passed = new Set(states.map(stateKey))

  for (let depth = 0; states.length > 0; depth++) {
    const found = await stepOn(states, bounds, step)
    const come = states.flatMap((state) => arrivalsAt(state, depth + 1, found, bounds, left))
    const shownNow = room(come, shown, depth === bounds.depth ? 0 : bounds.limit - shown.size)
    const cut = depth === bounds.depth ? left.depth : left.limit
    for (const { to } of come) if (!shownNow.has(to) && !shown.has(to)) cut.add(to)
    for (const id of shownNow) shown.add(id)
    const seen = come.filter(({ to }) => shown.has(to))
    arrivals.push(...seen)
    states = onward(seen, passed)
    if (depth === bounds.depth) break
  }
  for (const ids of [left.depth, left.limit, left.beside]) for (const id of shown) ids.delete(id)
  return { arrivals, shown, left }
}

function arrivalsAt(state: State, step: number, found: ReadonlyMap<string, readonly Found[]>, bounds: Bounds, left: Left) {
  return rulesFrom(labelOfId(state.id) as Label, state.heading, bounds.direction).flatMap((rule): Arrival[] =>
    (found.get(placeOf(rule.direction, { type: rule.type, id: state.id })) ?? []).flatMap(({ link, other, key }) => {
      const label = labelOfId(other)
      if (label === undefined || (rule.to !== undefined && !rule.to.includes(label))) return []
      if (rule.sameConcern === true && ofOtherConcerns(matterOf(link), state.concern)) return []
      const followed = bounds.basis.has(link.basis)
      if (rule.beside === true) {
        if (followed) left.beside.add(other)
        return []
      }
      if (!followed && link.basis !== 'SUGGESTED') {
        left[link.basis === 'REJECTED' ? 'rejected' : 'basis'].add(link.id)
        return []
      }
      const came = { concern: matterOf(link) || state.concern, step }
      return [{ from: state.id, to: other, key, type: rule.type, direction: rule.direction, link, rule, followed, ...came }]
    }),
  )
}

/** What is shown of what was come to for the first time: as much as there is room for, the thread before its context, suggestions last. */
const rank = ({ followed, rule }: Arrival): number => (!followed ? 2 : rule.context === true ? 1 : 0)

function room(come: readonly Arrival[], shown: ReadonlySet<string>, size: number): Set<string> {
  const fresh = come.filter(({ to }) => !shown.has(to)).toSorted((a, b) => rank(a) - rank(b) || byKey(a, b))
  const taken = new Set<string>()
  for (const { to } of fresh) if (taken.size < size) taken.add(to)
  return taken
}

/** Where the thread stands next: at what it was followed to, unless it passed there bound the same way. */
function onward(seen: readonly Arrival[], passed: Set<string>): State[] {
  return seen.flatMap(({ to, rule, followed, concern }) => {
    const state = { id: to, heading: rule.onto, concern }
    if (!followed || passed.has(stateKey(state))) return []
    passed.add(stateKey(state))
    return [state]
  })
}
