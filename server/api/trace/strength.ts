import type { EnumValue } from '../../../schema/index.ts'

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

/** Below zero when the first is weaker; suggestions by their score; never zero for two links, so that the same one is always named. */
export function compareStrength(a: Known, b: Known): number {
  const byBasis = order.indexOf(a.basis) - order.indexOf(b.basis)
  if (byBasis !== 0) return byBasis
  const byScore = a.basis === 'SUGGESTED' || a.basis === 'REJECTED' ? (a.score ?? 0) - (b.score ?? 0) : 0
  return byScore !== 0 ? byScore : a.id < b.id ? 1 : a.id > b.id ? -1 : 0
}

export const weaker = <K extends Known>(a: K, b: K): K => (compareStrength(a, b) <= 0 ? a : b)

/** A link as the thread ran along it. */
export interface Walked<K extends Known> {
  readonly link: K
  readonly from: string
  readonly to: string
}

/**
 * For each thing, the weakest link on the surest way to it from the start: the way whose weakest link is the strongest.
 * Grows from the start, the strongest link first.
 */
export function weakestLinks<K extends Known>(start: string, walked: readonly Walked<K>[]): Map<string, K> {
  const strongestFirst = walked.toSorted((a, b) => -compareStrength(a.link, b.link))
  const reached = new Map<string, K | undefined>([[start, undefined]])
  for (let grew = true; grew; ) {
    const next = strongestFirst.find(({ from, to }) => reached.has(from) && !reached.has(to))
    grew = next !== undefined
    if (next === undefined) break
    const before = reached.get(next.from)
    reached.set(next.to, before === undefined ? next.link : weaker(before, next.link))
  }
  return new Map([...reached].flatMap(([id, link]) => (link === undefined ? [] : [[id, link] as const])))
}
