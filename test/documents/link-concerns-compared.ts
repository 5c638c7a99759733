import { type GraphRecord, isNode, type LinkRecord } from '../../schema/index.ts'
import { type Known, textOf } from '../../seed/link/known.ts'

/** What a reader found by hand: things that tell of one concern, inspection by inspection, and what turned. */
export interface ConcernStandard {
  readonly chains: readonly {
    readonly concern: string
    /** One that any reader would name. */
    readonly main?: boolean
    readonly sure?: boolean
    readonly told: readonly {
      readonly inspection: string
      readonly things?: readonly string[]
      readonly also?: readonly string[]
    }[]
  }[]
  readonly reversals: readonly {
    readonly concern: string
    readonly way: string
    readonly earlier: readonly string[]
    readonly later: readonly string[]
    readonly main?: boolean
    readonly sure?: boolean
  }[]
}

/** Links with the same words are one chain, or one turn. */
export interface Ours {
  readonly concern: string
  readonly links: readonly LinkRecord[]
}

/** A thing that is found and asked in the same words is one. */
function oneOf(known: Known): (id: string) => string {
  const first = new Map<string, string>()
  const names = new Map<string, string>()
  for (const thing of [...known.all('Recommendation'), ...known.all('Finding')]) {
    const key = `${known.giverOf(thing.id)?.id} ${textOf(thing)}`
    if (!first.has(key)) first.set(key, thing.id)
    names.set(thing.id, first.get(key) as string)
  }
  return (id) => names.get(id) ?? id
}

export function oursIn(records: readonly GraphRecord[], type: 'RECURS_AS' | 'TURNED_INTO'): Ours[] {
  const groups = new Map<string, LinkRecord[]>()
  for (const record of records)
    if (!isNode(record) && record.type === type) {
      const { concern } = record.properties as { concern?: string }
      const way = type === 'RECURS_AS' ? '' : `${record.properties.method}`
      groups.set(`${concern} ${way}`, [...(groups.get(`${concern} ${way}`) ?? []), record])
    }
  return [...groups].map(([concern, links]) => ({ concern, links }))
}

const thingsOf = ({ links }: Ours, one: (id: string) => string): Set<string> =>
  new Set(links.flatMap(({ from, to }) => [one(from), one(to)]))

export interface Compared {
  /** The chains or turns of the reader, each with those of ours that match it. */
  readonly found: readonly {
    readonly concern: string
    readonly main: boolean
    readonly sure: boolean
    readonly by: readonly string[]
  }[]
  /** Ours that match none. */
  readonly false: readonly string[]
}

function compared<T extends { concern: string; main?: boolean; sure?: boolean }>(
  theirs: readonly T[],
  ours: readonly Ours[],
  matches: (one: T, other: Ours) => boolean,
): Compared {
  const found = theirs.map((each) => ({
    concern: each.concern,
    main: each.main === true,
    sure: each.sure !== false,
    by: ours.filter((other) => matches(each, other)).map(({ concern }) => concern),
  }))
  const right = new Set(found.flatMap(({ by }) => by))
  return { found, false: ours.map(({ concern }) => concern).filter((concern) => !right.has(concern)) }
}

/** A chain is found when one of ours joins things of at least two of its inspections, and at least half of ours are its things. */
export function chainsCompared({ chains }: ConcernStandard, ours: readonly Ours[], known: Known): Compared {
  const one = oneOf(known)
  return compared(chains, ours, ({ told }, other) => {
    const things = thingsOf(other, one)
    const all = new Map(
      told.flatMap(({ inspection, things: main = [], also = [] }) =>
        [...main, ...also].map((id) => [one(id), inspection] as const),
      ),
    )
    const shared = [...things].filter((id) => all.has(id))
    return new Set(shared.map((id) => known.giverOf(id)?.id)).size > 1 && shared.length * 2 >= things.size
  })
}

/**
 * A turn is found when one of our links, that turns the same way, leads from a thing that tells the earlier to one that tells the later (`exactly`), or
 * has one of these two ends and its other end in an inspection that told the other: of several things that tell one side we give one.
 */
export function turnsCompared({ reversals }: ConcernStandard, ours: readonly Ours[], known: Known, exactly = false): Compared {
  const one = oneOf(known)
  const by = (id: string) => known.giverOf(id)?.id
  return compared(reversals, ours, ({ earlier, later, way }, { links }) => {
    const [before, after] = [new Set(earlier.map(one)), new Set(later.map(one))]
    const [beforeBy, afterBy] = [new Set(earlier.map(by)), new Set(later.map(by))]
    const turned = way === 'STRENGTH_TO_CONCERN' ? 'strength turned into concern' : 'concern turned into strength'
    return links.some(({ from, to, properties }) => {
      if (properties.method !== turned) return false
      const [isFrom, isTo] = [before.has(one(from)), after.has(one(to))]
      return exactly ? isFrom && isTo : (isFrom && afterBy.has(by(to))) || (isTo && beforeBy.has(by(from)))
    })
  })
}
