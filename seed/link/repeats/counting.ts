import type { Layer, Span } from '../../read/layer.ts'
import { Phrases } from '../words/index.ts'

/** Of the words of a run, so many at least must be different ones, and so many no names or numbers. */
const leastDifferent = 8
const mostNames = 0.5

/** Forms of words of the business of councils and inspectorates, which say nothing of what a paper is about. */
const business = new Phrases(
  `have been consulted | a way of working where | this report contain | this report does not contain | exempt information | press and public | equality implication | financial implication | legal implication | there are no | date of meeting | background paper | contact officer | code of conduct | declaration of interest |
Ofsted will | Her Majesty's Inspector | His Majesty's Inspector | HMI | the inspection was carried out | this inspection was carried out | we inspect | copyright | reuse this information | open government licence | on our website | complaint about the inspection | Office for Standards in Education | inspection framework | inspectors looked | lead inspector | under section 136 | evaluated against`
    .split('|')
    .map((phrase) => [phrase.trim(), true] as const),
)

/** Whether a run of words says something: no list of names or numbers, no form of words that stands in every such paper. */
export function says({ text }: Layer, { start, end }: Span): boolean {
  const quote = text.slice(start, end)
  const words = quote.match(/[\p{L}\p{N}]+(?:['’ʼ]\p{L}+)*/gu) ?? []
  const different = new Set(words.filter((word) => /^\p{L}{2,}/u.test(word)).map((word) => word.toLowerCase()))
  const names = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length
  return different.size >= leastDifferent && names <= words.length * mostNames && business.in(quote).length === 0
}
