/** A word of a text as it is printed there, without what makes it a possessive. */
export interface Word {
  readonly word: string
  readonly start: number
}

/** A text with its quotes and dashes made plain and its space made one; its capitals stay. */
export const foldedText = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\u2018\u2019\u201a\u201b\u2032`\u00b4]/g, "'")
    .replace(/[\u201c\u201d\u201e\u2033\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()

const printedWord = /\p{L}[\p{L}\p{N}]*(?:'(?!s\b)\p{L}+)?/gu

/** The words of a folded text; those that a hyphen joins are two. */
export const wordsIn = (folded: string): Word[] =>
  [...folded.matchAll(printedWord)].map(({ 0: word, index }) => ({ word, start: index }))

/** Whether a word stands where a sentence, a heading or an item of a list begins. */
export const beginsSentence = (folded: string, start: number): boolean =>
  /(?:^|[.!?:;|•*>]|\s-)[\s"'([]*$/.test(folded.slice(Math.max(0, start - 8), start))

/** A word in the form in which words are held to be the same: without case, and without the ending of a plural. */
export function stemOf(word: string): string {
  const low = word.toLowerCase()
  if (low.length > 4 && low.endsWith('ies')) return `${low.slice(0, -3)}y`
  return low.length > 3 && low.endsWith('s') && !low.endsWith('ss') ? low.slice(0, -1) : low
}
