import { groups, matters } from '../../link/likeness/service-words.ts'
import { outermost, Phrases, wordsOf } from '../../link/words/index.ts'
import type { Checking } from '../checking.ts'
import { onceEach } from '../once.ts'

/** Words that stand in many a matter's name and say little of it. */
const plain = new Set('and of the in on to from with for children people young service services work'.split(' '))

/** So many letters of two words must be the same, where both are so long: "private", "privately". */
const stemLength = 5

const isSame = (one: string, other: string): boolean =>
  one === other ||
  (one.length >= stemLength && other.length >= stemLength && one.slice(0, stemLength) === other.slice(0, stemLength))

/** Where a text may be parted into what it lists; at "and" too, unless what is sought has the word in it. */
const listing = /[,;:()]|\bincluding\b|\bsuch as\b/giu
const listingAnd = /[,;:()]|\bincluding\b|\bsuch as\b|\band\b/giu

const stemsOf = (matter: string): string[] =>
  wordsOf(matter).flatMap(({ stem, start, end }) => (plain.has(matter.slice(start, end).toLowerCase()) ? [] : [stem]))

/** The part of a text in which a matter's own words stand, as printed; undefined where a neighbour of the matter brought it to mind. */
export function ownWords(text: string, matter: string): string | undefined {
  const sought = stemsOf(matter)
  if (sought.length === 0) return undefined
  for (const mark of [listingAnd, listing]) {
    const part = text.split(mark).find((each) => {
      const words = wordsOf(each).map(({ stem }) => stem)
      return sought.every((stem) => words.some((word) => isSame(word, stem)))
    })
    if (part !== undefined) return part.replace(/\s+/gu, ' ').replace(/^[\s.]+|[\s.]+$/gu, '')
  }
  return undefined
}

const ways = new Phrases<string>(
  [...Object.entries(matters), ...Object.entries(groups)].flatMap(([label, written]) =>
    written.split(',').map((way) => [way.trim(), label] as const),
  ),
)

/** The words in which a text first names a matter, whichever of its ways they are. */
export function wordsFor(text: string, matter: string): string | undefined {
  const found = outermost(ways.in(text)).find(({ means }) => means === matter)
  return found && text.slice(found.start, found.end).replace(/\s+/gu, ' ')
}

const abbreviation = /^\p{Lu}{2,}s?$/u

function namesItself(printed: string, matter: string): boolean {
  if (abbreviation.test(printed)) return true
  const own = stemsOf(matter)
  return wordsOf(printed).some(({ stem }) => own.some((each) => isSame(each, stem)))
}

/** The matters that a text names by a word of the matter's own name, or by an abbreviation: no neighbour brought them to mind. */
export const ownMattersIn = onceEach((_: Checking, text: string): ReadonlySet<string> => {
  const named = outermost(ways.in(text)).filter(({ means, start, end }) => namesItself(text.slice(start, end), means))
  return new Set(named.map(({ means }) => means))
})
