import type { EnumValue } from '../../../schema/index.ts'
import { grouped } from '../loaders/grouped.ts'

export type Basis = EnumValue<'Basis'>

/** The ways of knowing a link that are relied on unless others are asked for. */
export const relied: readonly Basis[] = ['STATED', 'STRUCTURAL', 'CONFIRMED']

/** How a link is known, as far as its strength goes. */
export interface Known {
  readonly id: string
  readonly basis: Basis
  readonly score?: number | null
}

/** From weak to strong. What a document says outweighs its layout; both outweigh what a person concluded. */
const order: readonly Basis[] = ['REJECTED', 'SUGGESTED', 'CONFIRMED', 'STRUCTURAL', 'STATED']

/** A link's score as far as it says how sure the link is. */
const scoreOf = ({ basis, score }: Known): number => (basis === 'SUGGESTED' || basis === 'REJECTED' ? (score ?? 0) : 0)

/** A text that sorts as links do from weak to strong; of links that are as strong as each other, the same. */
export const strengthOf = (link: Known): string => `${order.indexOf(link.basis)} ${scoreOf(link).toFixed(6)}`

/** Below zero when the first is weaker; suggestions by their score; never zero for two links, so that the same one is always named. */
export function compareStrength(a: Known, b: Known): number {
  const byBasis = order.indexOf(a.basis) - order.indexOf(b.basis)
  if (byBasis !== 0) return byBasis
  const byScore = scoreOf(a) - scoreOf(b)
  return byScore !== 0 ? byScore : a.id < b.id ? 1 : a.id > b.id ? -1 : 0
}

/** The surest first. */
export const surestFirst = <K extends Known>(links: Iterable<K>): K[] => [...links].sort((a, b) => compareStrength(b, a))

export const weaker = <K extends Known>(a: K, b: K): K => (compareStrength(a, b) <= 0 ? a : b)

/** A link as the thread ran along it. */
export interface Walked<K extends Known> {
  readonly link: K
  readonly from: string
  readonly to: string
}

/** Keeps numbers in order, the lowest to be taken first. */
class Lowest {
  readonly #numbers: number[] = []

  add(number: number): void {
    let [low, high] = [0, this.#numbers.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#numbers[middle] as number) > number) low = middle + 1
      else high = middle
    }
    this.#numbers.splice(low, 0, number)
  }

  take(): number | undefined {
    return this.#numbers.pop()
  }
}

/**
 * For each thing, the weakest link on the surest way to it from the start: the way whose weakest link is the strongest.
 * Grows from the start, the strongest link first.
 */
export function weakestLinks<K extends Known>(start: string, walked: readonly Walked<K>[]): Map<string, K> {
  const strongestFirst = walked.toSorted((a, b) => -compareStrength(a.link, b.link))
  const leaving = grouped(strongestFirst.keys(), (at) => strongestFirst[at]?.from)
  const open = new Lowest()
  const found = new Map<string, K>()
  const reach = (id: string): void => {
    for (const at of leaving.get(id) ?? []) open.add(at)
  }
  reach(start)
  for (let at = open.take(); at !== undefined; at = open.take()) {
    const { link, from, to } = strongestFirst[at] as Walked<K>
    if (to === start || found.has(to)) continue
    const before = found.get(from)
    found.set(to, before === undefined ? link : weaker(before, link))
    reach(to)
  }
  return found
}
