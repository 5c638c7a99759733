import { normalForm } from '../read/normal.ts'

/** Words that stand in any sentence. */
const plain = new Set(
  'a an and are as at be been by for from has have in into is it its of on or so that the their them there this those to was were which who will with including ensure need needs'.split(
    ' ',
  ),
)

/** The stem of a word as far as its commonest endings go. */
const stem = (word: string): string => word.replace(/(?:'s|s')$/, '').replace(/(?<=\w{4})(?:ing|ed|es|s|ly|ies|y)$/, '')

export function stemsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of normalForm(text).text.match(/[\p{L}\p{N}']+/gu) ?? []) {
    if (plain.has(word)) continue
    const own = stem(word)
    counts.set(own, (counts.get(own) ?? 0) + 1)
  }
  return counts
}

const sum = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((total, count) => total + count, 0)

/** How much of their wording two texts share, from 0 to 1: twice what both have, against all that they have. */
export function likeness(a: string, b: string): number {
  const [left, right] = [stemsOf(a), stemsOf(b)]
  const all = sum(left) + sum(right)
  if (all === 0) return 0
  let shared = 0
  for (const [word, count] of left) shared += Math.min(count, right.get(word) ?? 0)
  return (2 * shared) / all
}
