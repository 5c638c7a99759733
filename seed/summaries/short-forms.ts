import { type Word, wordsIn } from './plain.ts'

/** Words that the letters of a short form may leave out: "Department for Education" is DfE and DE. */
const small = new Set(['a', 'an', 'and', 'around', 'at', 'by', 'for', 'from', 'in', 'of', 'on', 'or', 'the', 'to', 'with', 'who'])

export const lettersOf = (short: string): string => short.replace(/s$/, '').toLowerCase()

/** Whether a word is a short form: two capitals or more; capitals alone that make an ordinary long word are loud words. */
export const isShortForm = (word: string, lower: ReadonlySet<string>): boolean =>
  (word.match(/\p{Lu}/gu)?.length ?? 0) >= 2 && !(/^\p{Lu}{5,}$/u.test(word) && lower.has(word.toLowerCase()))

/** The run of words from one place on that has the letters of a short form for initials. */
function runFrom(letters: string, words: readonly Word[], from: number): readonly Word[] {
  let at = from
  for (const letter of letters) {
    const word = (): string => words[at]?.word.toLowerCase() ?? ''
    while (at > from && small.has(word()) && !word().startsWith(letter)) at++
    if (!word().startsWith(letter)) return []
    at++
  }
  return words.slice(from, at)
}

/** The runs of words that a short form stands for. */
export function runsFor(short: string, words: readonly Word[]): (readonly Word[])[] {
  const letters = lettersOf(short)
  if (!/^\p{L}{2,}$/u.test(letters)) return []
  return words.map((_, from) => runFrom(letters, words, from)).filter((run) => run.length > 0)
}

const inBrackets = /\((?<short>\p{Lu}[\p{L}]+)\)/gu
/** A name in words has so many at most. */
const longestName = 10

/** Short forms that a text has in brackets, each with the words before it that may be what it stands for: "Court of Protection (CoP)". */
export function runsInBrackets(folded: string, words: readonly Word[]): { short: string; run: readonly Word[] }[] {
  return [...folded.matchAll(inBrackets)].map(({ index, groups }) => {
    const before = words.filter(({ start }) => start < index).slice(-longestName)
    const from = before.findLastIndex(({ start }) => /[.;:!?]/.test(folded.slice(start, index))) + 1
    const since = before.slice(from)
    const last = since.findLastIndex(({ word }) => /^\p{Ll}/u.test(word) && !small.has(word))
    const short = wordsIn(groups?.short ?? '')[0]?.word ?? ''
    const exact = runsFor(short, before).findLast((run) => run.at(-1) === before.at(-1))
    return { short, run: exact ?? since.slice(last + 1) }
  })
}
