import type { Pair } from './pairs.ts'

/** From this score on a pair is thought to be the same part. */
const threshold = 0.32
/** So much of the shorter one's wording must stand in the other for a part that was split off or merged. */
const heldWhole = 0.75
/** With so few words in common nothing is said, wherever they stand. */
const leastOverlap = 0.15

export interface Match extends Pair {
  /** Another pair has one of its two ends: a split or a merger. */
  readonly isFurther: boolean
}

const order = (a: Pair, b: Pair): number =>
  b.score - a.score || (a.later.id === b.later.id ? (a.earlier.id < b.earlier.id ? -1 : 1) : a.later.id < b.later.id ? -1 : 1)

/** Of pairs with the same words the ones at the same place, under the same heading, come first. */
const sameFirst = (a: Pair, b: Pair): number => b.reasons.length - a.reasons.length || order(a, b)

/** Each part with the one that it most likely is, one to one; then what else holds the whole of one, as a split or merger does. */
export function matched(pairs: readonly Pair[]): Match[] {
  const [later, earlier] = [new Set<string>(), new Set<string>()]
  const found: Match[] = []
  const isFree = (pair: Pair): boolean => !later.has(pair.later.id) && !earlier.has(pair.earlier.id)
  const take = (pair: Pair, isFurther: boolean): void => {
    found.push({ ...pair, isFurther })
    later.add(pair.later.id)
    earlier.add(pair.earlier.id)
  }
  for (const pair of pairs.filter(({ isSame }) => isSame).sort(sameFirst)) if (isFree(pair)) take(pair, false)
  const likely = pairs
    .filter(({ isSame, score, overlap }) => !isSame && score >= threshold && overlap >= leastOverlap)
    .sort(order)
  for (const pair of likely) if (isFree(pair)) take(pair, false)
  const isWhole = (pair: Pair): boolean =>
    Math.min(pair.later.shingles.size, pair.earlier.shingles.size) >= 7 && pair.held >= heldWhole
  // Split: a later part without one of its own lies whole in an earlier part that went on elsewhere; merged: the other way round.
  for (const pair of [...pairs].filter((each) => !each.isSame && isWhole(each)).sort((a, b) => b.held - a.held || order(a, b))) {
    if (!later.has(pair.later.id) && pair.later.shingles.size <= pair.earlier.shingles.size) take(pair, true)
    else if (!earlier.has(pair.earlier.id) && pair.earlier.shingles.size <= pair.later.shingles.size) take(pair, true)
  }
  return found
}
