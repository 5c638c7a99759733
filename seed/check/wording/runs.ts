import { groupedBy } from '../grouped.ts'

/** The words of a text in one form, so that only other words make a difference. */
export const plainWords = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘]/gu, "'")
    .match(/[\p{L}\p{N}]+(?:'\p{L}+)?/gu) ?? []

/** The longest run of words that stands in both; none where they share no word. */
export function longestRun(one: readonly string[], other: readonly string[]): readonly string[] {
  let best = 0
  let endsAt = 0
  let before = new Array<number>(other.length + 1).fill(0)
  for (const [place, word] of one.entries()) {
    const now = new Array<number>(other.length + 1).fill(0)
    for (const [at, each] of other.entries()) {
      if (each !== word) continue
      const run = (before[at] as number) + 1
      now[at + 1] = run
      if (run > best) [best, endsAt] = [run, place + 1]
    }
    before = now
  }
  return one.slice(endsAt - best, endsAt)
}

/** Things by their words in one form; those of fewer words than `fewest` are left out. */
export function byWords<T>(things: readonly T[], textOf: (thing: T) => string, fewest: number): T[][] {
  const wordsOf = (thing: T): string | undefined => {
    const words = plainWords(textOf(thing))
    return words.length < fewest ? undefined : words.join(' ')
  }
  return [...groupedBy(things, wordsOf).values()]
}
