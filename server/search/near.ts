import type { SearchIndex } from './filing.ts'
import { patternsOf } from './patterns.ts'
import type { Question } from './question.ts'
import { isCommon, type Token } from './words.ts'

/** A shorter word is one letter away from too many. */
const shortest = 4
/** From this length on a word may differ in two letters. */
const long = 8

/** How many letters two words differ in: added, left out, another, or two that changed places. More than `most` is any number above it. */
export function lettersBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let [beforeLast, last]: [number[], number[]] = [[], Array.from({ length: other.length + 1 }, (_, at) => at)]
  for (let row = 1; row <= one.length; row++) {
    const now = [row]
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1]
      let least = Math.min(
        (last[column] as number) + 1,
        (now[column - 1] as number) + 1,
        (last[column - 1] as number) + (same ? 0 : 1),
      )
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1])
        least = Math.min(least, (beforeLast[column - 2] as number) + 1)
      now.push(least)
    }
    if (Math.min(...now) > most) return most + 1
    ;[beforeLast, last] = [last, now]
  }
  return last[other.length] as number
}

const occurring = ({ occurrences: { starts } }: SearchIndex, number: number): number =>
  (starts[number + 1] as number) - (starts[number] as number)

/** The word of the index that is nearest to one that is not in it: of several the one that occurs most, then by the alphabet. */
function nearest(index: SearchIndex, word: string): string | undefined {
  if (word.length < shortest || /\p{N}/u.test(word)) return undefined
  const most = word.length < long ? 1 : 2
  let best: { readonly word: string; readonly far: number; readonly often: number } | undefined
  for (const [number, other] of index.vocabulary.words.entries()) {
    if (other.length < shortest - 1 || isCommon(other) || /\p{N}/u.test(other)) continue
    const far = lettersBetween(word, other, best?.far ?? most)
    const often = occurring(index, number)
    if (far > (best?.far ?? most)) continue
    if (best === undefined || far < best.far || often > best.often) best = { word: other, far, often }
  }
  return best?.word
}

/** What was written, with near words in place of those that are nowhere; undefined where there is nothing to offer. */
export function nearQuestion(index: SearchIndex, question: Question): string | undefined {
  const met = new Set(patternsOf(index.vocabulary, question).flatMap(({ meets }) => meets))
  const unknown: Token[] = question.terms
    .filter(({ kind }, place) => kind !== 'BEGINNING' && !met.has(place))
    .flatMap(({ words }) => words.filter(({ word }) => index.vocabulary.ofStem(word).length === 0))
  const offers = unknown.flatMap((token) => {
    const word = nearest(index, token.word)
    return word === undefined ? [] : [{ ...token, word }]
  })
  if (offers.length === 0) return undefined
  return offers
    .sort((a, b) => b.start - a.start)
    .reduce((written, { word, start, end }) => written.slice(0, start) + word + written.slice(end), question.written)
}
