import type { Span } from './phrases.ts'
import type { Word } from './words.ts'

export type Sentence = readonly Word[]

export const overlaps = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to

const parting = new Set(['but', 'although', 'however', 'while', 'because'])

/** Whether no mark and no word that begins another statement stands between two places. */
export const isClause = (sentence: Sentence, from: number, to: number): boolean =>
  sentence.slice(from, to).every((word) => !word.isMark && !parting.has(word.text))

/** Whether nothing parts two places but one comma of a list. */
export function isOneClause(sentence: Sentence, from: number, to: number): boolean {
  let comma = -1
  for (let at = from; at < to; at++) {
    const word = sentence[at]
    if (!word || parting.has(word.text) || (word.isMark && word.text !== ',')) return false
    if (word.isMark) comma = at
  }
  return comma < 0 || (comma >= to - 3 && to - from <= 5)
}

/** How many verbs that say how things are stand between two places. */
export function sayingsIn(sentence: Sentence, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) if (sentence[at]?.isSaying) count++
  return count
}

/** Whether neither a mark nor such a verb stands between two places. */
export function isPhrase(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (sentence[at]?.isMark || sentence[at]?.isSaying) return false
  return true
}

export function endOfClause(sentence: Sentence, from: number): number {
  for (let at = from + 2; at < sentence.length; at++) if (sentence[at]?.isMark) return at
  return sentence.length
}

/** A concession goes to the first comma after its verb, so that a list does not end it. */
export function endOfConcession(sentence: Sentence, from: number): number {
  let hasVerb = sentence[from + 1]?.isSaying ?? false
  for (let at = from + 2; at < sentence.length - 1; at++) {
    if (sentence[at]?.isMark && hasVerb) return at
    hasVerb ||= sentence[at]?.isSaying ?? false
  }
  return endOfClause(sentence, from)
}
