import { glossary } from './glossary.ts'
import { divideAtShortForms } from './short-forms.ts'
import { ourTerms, placeOf, tradeTerms } from './terms.ts'

/** A word of a text and what it means. */
export interface Meant {
  readonly word: string
  /** Where it stands on the page of words. */
  readonly place: string
  /** What a short form stands for. */
  readonly words?: string
  readonly line: string
}

const forms = new Map(glossary.map((each) => [each.short, each]))

/** The word itself and its plural, as a word of its own. */
const wordOf = (term: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${term.replaceAll(/[^\p{L}\p{N}]+/gu, '[\\s-]+')}(?:s|es)?(?![\\p{L}\\p{N}])`, 'iu')

const terms = [...ourTerms, ...tradeTerms].map((term) => ({ ...term, pattern: wordOf(term.term) }))

/** The words of a text that are explained: short forms, then words, each in the order of the alphabet. */
export function meaningsIn(text: string): Meant[] {
  const short = divideAtShortForms(text, forms).flatMap((part) => (typeof part === 'string' ? [] : [part.means]))
  const shortForms = short
    .map(({ short: word, words, line }): Meant => ({ word, place: word, words, line }))
    .sort((a, b) => a.word.localeCompare(b.word, 'en-GB'))
  const told = terms.filter(({ pattern }) => pattern.test(text))
  const own = told.map(({ term, line }): Meant => ({ word: term, place: placeOf(term), line }))
  return [...shortForms, ...own.sort((a, b) => a.word.localeCompare(b.word, 'en-GB'))]
}
