import { sayCaption } from './captions.ts'

const reference = /^(?:(?:Priority|Measure|Objective|Outcome|Recommendation) \S*?\d\S*?|[A-Z]{0,3}\d[\w./-]*)(?=[\s:]|$)/
const wordsShown = 6

/** What to call a thing within a sentence: its reference, or the first of its words in single marks, since they may be ours; double ones quote. */
export function shortName(caption: string): string {
  const said = sayCaption(caption)
  const [found] = reference.exec(caption) ?? []
  if (found !== undefined && !/^\d{4}-\d\d-\d\d/.test(caption)) return found
  const words = said.split(' ')
  return words.length <= wordsShown ? `‘${said}’` : `‘${words.slice(0, wordsShown).join(' ')}…’`
}

/** A caption with the whole of its words, where the caption holds the beginning of them. */
export function wholeCaption(caption: string, text: string | null): string {
  if (text === null || !caption.endsWith('…')) return caption
  const at = caption.indexOf(text.slice(0, 20))
  return at === -1 ? caption : `${caption.slice(0, at)}${text}`
}
