import { groups, matters } from '../../link/likeness/service-words.ts'
import { outermost, Phrases, wordsOf } from '../../link/words/index.ts'

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

/** The part of a text in which a matter's own words stand, as printed; undefined where a neighbour of the matter brought it to mind. */
export function ownWords(text: string, matter: string): string | undefined {
  const sought = wordsOf(matter)
    .filter(({ start, end }) => !plain.has(matter.slice(start, end).toLowerCase()))
    .map(({ stem }) => stem)
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

/** Whether a text names a matter by a word of the matter's own name, or by an abbreviation: no neighbour brought it to mind. */
export function namesItself(text: string, matter: string): boolean {
  const own = wordsOf(matter).flatMap(({ stem, start, end }) => (plain.has(matter.slice(start, end).toLowerCase()) ? [] : [stem]))
  return outermost(ways.in(text)).some(({ means, start, end }) => {
    if (means !== matter) return false
    const printed = text.slice(start, end)
    return abbreviation.test(printed) || wordsOf(printed).some(({ stem }) => own.some((each) => isSame(each, stem)))
  })
}
