import { grouped } from '../loaders/grouped.ts'
import type { TracedLink } from '../trace/compose.ts'
import { relied, type Walked, weaker, weakestLinks } from '../trace/strength.ts'

/** What stands in a row or column, with the weakest link on the surest way to each; none where its place takes no link. */
export type Members = ReadonlyMap<string, TracedLink | undefined>

/** A link as it is followed: from what comes first to what it leads to. */
export type Onward = Walked<TracedLink>

/** A place that takes no link: surer than any link, for of links as sure as each other the first by its id is the surer. */
const seatIds = ' seat '
const seat = (id: string): TracedLink => ({
  id: `${seatIds}${id}`,
  basis: 'STATED',
  type: 'ABOUT',
  from: id,
  to: id,
  followed: false,
})
const isSeat = ({ id }: TracedLink): boolean => id.startsWith(seatIds)

const start = 'the row'

const found = (walked: readonly Onward[]): Members =>
  new Map([...weakestLinks(start, walked)].map(([id, link]) => [id, isSeat(link) ? undefined : link]))

const asSeeds = (seeds: Members): Onward[] => [...seeds].map(([id, link]) => ({ link: link ?? seat(id), from: start, to: id }))

/** Links of which those near some things can be found without looking at all of them. */
export class Ways {
  readonly #leaving: ReadonlyMap<string, readonly Onward[]>
  readonly #coming: ReadonlyMap<string, readonly Onward[]>

  constructor(all: readonly Onward[]) {
    this.#leaving = grouped(all, ({ from }) => from)
    this.#coming = grouped(all, ({ to }) => to)
  }

  /** What some things lead on to, they themselves among it. */
  onFrom(seeds: Members): Members {
    return found([...asSeeds(seeds), ...this.#near(seeds, this.#leaving, ({ to }) => to)])
  }

  /** What leads to some things, they themselves among it. */
  backFrom(seeds: Members): Members {
    const near = this.#near(seeds, this.#coming, ({ from }) => from)
    return found([...asSeeds(seeds), ...near.map(({ link, from, to }) => ({ link, from: to, to: from }))])
  }

  #near(seeds: Members, by: ReadonlyMap<string, readonly Onward[]>, next: (way: Onward) => string): Onward[] {
    const passed = new Set(seeds.keys())
    const near: Onward[] = []
    for (const id of passed)
      for (const way of by.get(id) ?? []) {
        near.push(way)
        passed.add(next(way))
      }
    return near
  }
}

export const isKnown = (link: TracedLink | undefined): boolean => link === undefined || relied.includes(link.basis)

/** How many, by how they are known to stand there. */
export interface Count {
  readonly total: number
  readonly known: number
  readonly suggested: number
}

export function countOf(members: Members): Count {
  const known = [...members.values()].filter(isKnown).length
  return { total: members.size, known, suggested: members.size - known }
}

export const among = (members: Members, ids: ReadonlySet<string>): Members => new Map([...members].filter(([id]) => ids.has(id)))

/** What stands in both: as sure as the weaker of the two says. */
export const both = (a: Members, b: Members): Members =>
  new Map(
    [...a].flatMap(([id, link]) => {
      if (!b.has(id)) return []
      const other = b.get(id)
      return [[id, link === undefined ? other : other === undefined ? link : weaker(link, other)] as const]
    }),
  )

/** Those of some that stand in none of the groups. */
export function outsideOf(ids: Iterable<string>, groups: readonly Members[]): Members {
  return new Map([...ids].filter((id) => !groups.some((group) => group.has(id))).map((id) => [id, undefined]))
}
