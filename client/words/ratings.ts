import { lowered, sayNumber } from './numbers.ts'
import { ragWords } from './values.ts'

/** "3 said complete, 1 said to be on track", from ratings by how many have them. */
export const sayRatingCounts = (counts: readonly { readonly rag: string; readonly total: number }[]): string =>
  counts.map(({ rag, total }) => `${sayNumber(total)} ${lowered(ragWords[rag] ?? rag)}`).join(', ')

/** The same, from the ratings one by one. */
export function sayRatings(rags: readonly string[]): string {
  const totals = new Map<string, number>()
  for (const rag of rags) totals.set(rag, (totals.get(rag) ?? 0) + 1)
  const known = Object.keys(ragWords)
  const counts = [...totals].map(([rag, total]) => ({ rag, total }))
  return sayRatingCounts(counts.sort((a, b) => known.indexOf(a.rag) - known.indexOf(b.rag)))
}
