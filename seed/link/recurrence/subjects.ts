import { stemOf } from '../words/index.ts'
import { plainWords } from './plain.ts'

const pattern = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu
const plain = new Set(plainWords.map(stemOf))
const shortest = 4

/** Words that may name a subject, by their stems, each as it is written first. */
export function subjectsOf(text: string): ReadonlyMap<string, string> {
  const subjects = new Map<string, string>()
  for (const [written] of text.matchAll(pattern)) {
    const word = written.toLowerCase()
    const stem = stemOf(word)
    if (!subjects.has(stem) && word.length >= shortest && !plain.has(stem) && !/^\d/.test(word)) subjects.set(stem, word)
  }
  return subjects
}

/** How much a word says, by its stem: the rarer it is in the texts that are compared, the more. */
export type Weight = (stem: string) => number

export function weigher(texts: readonly string[]): Weight {
  const counts = new Map<string, number>()
  for (const text of texts) for (const stem of subjectsOf(text).keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return (stem) => Math.log((texts.length + 1) / (counts.get(stem) ?? 1)) + 0.2
}
