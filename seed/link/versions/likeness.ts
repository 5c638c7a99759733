import { wordingOf } from '../../join/wording.ts'

/** So much of one text is compared. */
export const longestCompared = 20_000

/** The stems of a text that say something, and each two of them that follow one another. */
export function shinglesOf(text: string): ReadonlySet<string> {
  const stems = [...text.matchAll(/[\p{L}\p{N}']+/gu)].flatMap(([word]) => [...wordingOf(word).keys()])
  return new Set([...stems, ...stems.slice(1).map((stem, at) => `${stems[at]} ${stem}`)])
}

/** The share of the smaller set that stands in both. */
export function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  if (small.size === 0) return 0
  let shared = 0
  for (const each of small) if (large.has(each)) shared++
  return shared / small.size
}

/** What two sets share of what stands in either. */
export function overlapOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let shared = 0
  for (const each of small) if (large.has(each)) shared++
  const all = a.size + b.size - shared
  return all === 0 ? 0 : shared / all
}
