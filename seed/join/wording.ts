/** Words that stand in any sentence. */
const plain = new Set(
  'a an and are as at be been by for from has have in into is it its of on or so that the their them there this those to was were which who will with including ensure need needs'.split(
    ' ',
  ),
)

/** The stem of a word as far as its commonest endings go. */
const stem = (word: string): string => word.replace(/(?:'s|s')$/, '').replace(/(?<=\w{4})(?:ing|ed|es|s|ly|ies|y)$/, '')

/** The words of a text that say something, by their stems, and how often each stands there. */
export type Wording = ReadonlyMap<string, number>

export function wordingOf(text: string): Wording {
  const counts = new Map<string, number>()
  for (const word of text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('\u2019', "'")
    .match(/[\p{L}\p{N}']+/gu) ?? []) {
    if (plain.has(word)) continue
    const own = stem(word)
    counts.set(own, (counts.get(own) ?? 0) + 1)
  }
  return counts
}

const sum = (counts: Wording): number => [...counts.values()].reduce((total, count) => total + count, 0)

/** How much of their wording two texts share, from 0 to 1: twice what both have, against all that they have. */
export function likeness(a: Wording, b: Wording): number {
  const all = sum(a) + sum(b)
  if (all === 0) return 0
  let shared = 0
  for (const [word, count] of a) shared += Math.min(count, b.get(word) ?? 0)
  return (2 * shared) / all
}
