import { wordsOf } from '../words/index.ts'
import type { Stop } from './stops.ts'
import { subjectsOf, type Weight } from './subjects.ts'
import type { Telling } from './tellings.ts'

/** An earlier thing and a later one that tell of one concern. */
export interface Pair {
  readonly earlier: Telling
  readonly later: Telling
  readonly sureness: number
  readonly from: Stop
  readonly to: Stop
  /** Words that both share beside those that name the concern, those that say most first. */
  readonly shared: readonly string[]
}

/** A word that fewer than about one text in eight has says something. */
const rare = 2.2
const enough = 3
const forShared = 0.04

const named = ({ matter: { words } }: Telling): string[] => words.flatMap((each) => wordsOf(each).map(({ stem }) => stem))

function sharedOf(earlier: Telling, later: Telling, weight: Weight): string[] {
  const naming = new Set([...named(earlier), ...named(later)])
  const there = subjectsOf(later.matter.sentence)
  return [...subjectsOf(earlier.matter.sentence)]
    .filter(([stem]) => there.has(stem) && !naming.has(stem) && weight(stem) >= rare)
    .sort(([a], [b]) => weight(b) - weight(a) || (a < b ? -1 : 1))
    .map(([, word]) => word)
    .slice(0, enough)
}

function pairOf(earlier: Telling, later: Telling, stops: Pick<Pair, 'from' | 'to'>, weight: Weight): Pair {
  const shared = sharedOf(earlier, later, weight)
  const sureness = Math.min(1, Math.min(earlier.matter.weight, later.matter.weight) + forShared * shared.length)
  return { ...stops, earlier, later, sureness, shared }
}

const idsOf = ({ earlier, later }: Pair): string => `${earlier.thing.id} ${later.thing.id}`

/** All pairs of two stops, those most like each other first, then the surest. */
export const pairsOf = (earlier: Stop, later: Stop, weight: Weight): Pair[] =>
  earlier.tellings
    .flatMap((one) => later.tellings.map((other) => pairOf(one, other, { from: earlier, to: later }, weight)))
    .sort((a, b) => b.shared.length - a.shared.length || b.sureness - a.sureness || (idsOf(a) < idsOf(b) ? -1 : 1))

/** As many of some pairs as join everything that any of them could join, the first first. */
export function joining(pairs: readonly Pair[]): Pair[] {
  const above = new Map<string, string>()
  const rootOf = (id: string): string => {
    let root = id
    for (let up = above.get(root); up !== undefined; up = above.get(root)) root = up
    return root
  }
  return pairs.filter(({ earlier, later }) => {
    const [one, other] = [rootOf(earlier.thing.id), rootOf(later.thing.id)]
    if (one === other) return false
    above.set(one, other)
    return true
  })
}
