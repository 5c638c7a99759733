import type { LinkDirection } from '../../../schema/index.ts'
import type { TracedLink } from '../trace/compose.ts'
import { type Basis, compareStrength } from '../trace/strength.ts'
import type { Found, Step } from '../trace/walk.ts'
import type { Budget } from './budget.ts'
import { isOfThreads, leadsThrough, typesFrom } from './passable.ts'

/** How many things are looked through from either end. */
const mostThings = 5000
/** Of how many things the links are asked for at once. */
const atOnce = 500

/** What is known of the links between things: of two things, the surest link. */
export class Ground {
  readonly #links = new Map<string, Map<string, TracedLink>>()
  readonly #sorted = new Map<string, readonly (readonly [other: string, link: TracedLink])[]>()

  add(link: TracedLink): void {
    this.#put(link.from, link.to, link)
    this.#put(link.to, link.from, link)
  }

  #put(from: string, to: string, link: TracedLink): void {
    const links = this.#links.get(from) ?? new Map<string, TracedLink>()
    this.#links.set(from, links)
    this.#sorted.delete(from)
    const before = links.get(to)
    if (before === undefined || compareStrength(before, link) < 0) links.set(to, link)
  }

  between(one: string, other: string): TracedLink | undefined {
    return this.#links.get(one)?.get(other)
  }

  /** What is linked with a thing, by the surest link first. */
  around(id: string, budget: Budget): readonly (readonly [other: string, link: TracedLink])[] {
    const before = this.#sorted.get(id)
    if (before !== undefined) return before
    const links = this.#links.get(id) ?? new Map<string, TracedLink>()
    budget.take(links.size)
    const sorted = [...links].sort(([, a], [, b]) => compareStrength(b, a))
    this.#sorted.set(id, sorted)
    return sorted
  }

  /** How many links things are away from one, as far as they are known, along ways that may be taken. */
  awayFrom(end: string, budget: Budget): ReadonlyMap<string, number> {
    const away = new Map([[end, 0]])
    for (const [id, far] of away) {
      const links = id === end || leadsThrough(id) ? this.#links.get(id) : undefined
      if (links === undefined) continue
      if (!budget.take(links.size)) break
      for (const other of links.keys()) if (!away.has(other)) away.set(other, far + 1)
    }
    return away
  }
}

function asLink(direction: LinkDirection, { id, other, type, link }: Found): TracedLink {
  const [from, to] = direction === 'OUT' ? [id, other] : [other, id]
  return { ...link, type, from, to, followed: true }
}

/** What lies around one end, and how many links away. */
export class Surroundings {
  readonly away: Map<string, number>
  /** How many links away has been looked. */
  reach = 0
  /** Whether all was looked through. */
  whole = true
  edge: readonly string[]
  readonly #end: string
  readonly #ground: Ground
  readonly #basis: ReadonlySet<Basis>
  readonly #step: Step
  readonly #budget: Budget

  constructor(end: string, ground: Ground, basis: ReadonlySet<Basis>, step: Step, budget: Budget) {
    this.#end = end
    this.#ground = ground
    this.#basis = basis
    this.#step = step
    this.#budget = budget
    this.away = new Map([[end, 0]])
    this.edge = [end]
  }

  /** Looks one link further: one statement a direction for so many things. */
  async grow(): Promise<void> {
    this.reach += 1
    const from = this.edge.filter((id) => id === this.#end || leadsThrough(id))
    const room = Math.max(0, mostThings - this.away.size)
    if (from.length > room) this.whole = false
    const next: string[] = []
    for (let at = 0; at < Math.min(room, from.length) && this.#budget.left > 0; at += atOnce)
      for (const { link, other } of await this.#linksOf(from.slice(at, Math.min(room, at + atOnce)))) {
        this.#ground.add(link)
        if (this.away.has(other)) continue
        this.away.set(other, this.reach)
        next.push(other)
      }
    this.edge = next
  }

  async #linksOf(ids: readonly string[]): Promise<{ link: TracedLink; other: string }[]> {
    const found = await Promise.all(
      (['OUT', 'IN'] as const).map(async (direction) => {
        const asks = ids.map((id) => ({ id, types: typesFrom(id, direction) })).filter(({ types }) => types.length > 0)
        const rows = asks.length === 0 ? [] : await this.#step(direction, asks)
        this.#budget.take(rows.length)
        return rows.map((row) => ({ link: asLink(direction, row), other: row.other }))
      }),
    )
    return found
      .flat()
      .filter(({ link }) => this.#basis.has(link.basis) && isOfThreads(link.type as Found['type'], link.from, link.to))
  }
}
