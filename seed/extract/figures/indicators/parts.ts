import type { Figure } from '../figure.ts'
import { normalWords, stemOf } from './normal.ts'
import { placeOf } from './place.ts'
import { idleWords } from './plain-words.ts'

/** Words that tell a part from the whole before it: "17 of these being in the south". */
export function partOfThese(figure: Figure): string[] {
  const { carriers, counted, unit } = figure
  const place = carriers.length > 1 || unit === '%' ? undefined : placeOf(figure)
  if (place === undefined) return []
  const from = place.sentence.slice(place.at)
  const told = /^\S+ of (?:these|those|them|which|whom) ([^.,;:()]{3,50})/i.exec(from)?.[1]
  if (told === undefined) return []
  const known = normalWords(counted.words)
  const words = normalWords(told).split(' ')
  return words.length > 4
    ? []
    : words.filter((word) => word.length > 2 && !idleWords.has(word) && !known.includes(word)).map(stemOf)
}
