import { stem } from './stem.ts'

/** Words too common to tell one thing from another: looked for within a phrase only. */
const common = new Set(
  'a about all also am an and any are as at be been being by can could did do does for from had has have he her his how i if in into is it its me my no not of on or our she so such than that the their them then there these they this to us was we were what when where which who whom whose why will with would you your'.split(
    ' ',
  ),
)

export const isCommon = (word: string): boolean => common.has(word)

/** Plurals that no rule of endings makes. */
const irregular: ReadonlyMap<string, string> = new Map(
  Object.entries({
    children: 'child',
    childrens: 'child',
    men: 'man',
    mens: 'man',
    women: 'woman',
    womens: 'woman',
    people: 'person',
    peoples: 'person',
  }),
)

export const stemOf = (word: string): string => stem(irregular.get(word) ?? word)

/** A word without case, accents, apostrophes and soft hyphens. */
function foldedWord(printed: string): string {
  if (/^[a-z0-9]+$/.test(printed)) return printed
  return printed
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]/gu, '')
}

/** A word where it stands in a text: `start` and `end` are offsets in UTF-16 units, half-open. */
export interface Token {
  readonly word: string
  readonly start: number
  readonly end: number
}

/** A number with points in it, as a reference or a date, is one word; a hyphen or slash divides two. */
const printedWord = /\p{N}+(?:\.\p{N}+)+|[\p{L}\p{N}\p{M}\u00ad]+(?:['\u2019][\p{L}\p{N}\p{M}\u00ad]+)*/gu

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  for (const { 0: printed, index } of text.matchAll(printedWord)) {
    const word = foldedWord(printed)
    if (word !== '') tokens.push({ word, start: index, end: index + printed.length })
  }
  return tokens
}

/** The words that a text is searched by, by their stems: of several with one stem the first. */
export function termsOf(text: string): ReadonlyMap<string, string> {
  return new Map(
    tokensOf(text)
      .filter(({ word }) => !isCommon(word))
      .reverse()
      .map(({ word }) => [stemOf(word), word]),
  )
}
