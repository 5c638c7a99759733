/** A text by its letters and digits alone: damage to spaces, hyphens and marks is not seen in it. */
export const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

const run = 8

/** Every run of eight letters of a text. */
export function runsOf(text: string): Set<string> {
  const letters = lettersOf(text)
  const runs = new Set<string>()
  for (let at = 0; at + run <= letters.length; at++) runs.add(letters.slice(at, at + run))
  return runs
}

/** How much of the first text stands in the second, from 0 to 1. */
export function shareIn(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  if (part.size === 0) return 0
  let shared = 0
  for (const each of part) if (whole.has(each)) shared++
  return shared / part.size
}

/** The share of letters that two texts have in common, as they stand: 1 less the changes that make one the other. */
export function sameLetters(a: string, b: string): number {
  const [x, y] = [lettersOf(a), lettersOf(b)]
  const longest = Math.max(x.length, y.length)
  if (longest === 0) return 0
  let row = Array.from({ length: y.length + 1 }, (_, at) => at)
  for (let i = 1; i <= x.length; i++) {
    const next = [i]
    for (let j = 1; j <= y.length; j++) {
      const changed = (row[j - 1] as number) + (x[i - 1] === y[j - 1] ? 0 : 1)
      next.push(Math.min(changed, (row[j] as number) + 1, (next[j - 1] as number) + 1))
    }
    row = next
  }
  return 1 - (row[y.length] as number) / longest
}
