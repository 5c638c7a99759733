import type { NodeRecord } from '../../../schema/index.ts'
import type { Checking } from '../checking.ts'
import { quotationsIn } from '../contradictions/quotations.ts'
import { bare, spotsOf, tellingOf } from '../contradictions/told.ts'
import type { Raised, Rule } from '../rule.ts'
import { asStart, paperCalled, quoted } from '../telling.ts'

/** A quotation of so many words is of something written. */
const fewestWords = 20
/** So many words in a row, found elsewhere, show where it comes from. */
const piece = 6

/** Who is said to have written it. */
const writers =
  /\b(?:feedback|letter|ofsted(?:’s|'s)?|hmi|cqc|estyn|ciw|inspectors?|inspectorate|commissioner|department for education|dfe|minister|regional director|peer (?:review|challenge)|advis[eo]rs?|auditors?)\b/iu
const dated =
  /\b(?:19|20)\d\d\b|\b\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/iu

const piecesOf = (text: string): string[] => {
  const words = bare(text).split(' ')
  return words.slice(piece - 1).map((_, at) => words.slice(at, at + piece).join(' '))
}

const isInspectors = ({ known }: Checking, holder: string): boolean => {
  const node = known.node(holder) as NodeRecord<'Document'> | undefined
  if (/\binspection\b/iu.test(node?.properties.kind ?? '')) return true
  return known.in('REPORTED_IN', holder).some(({ from }) => known.node(from)?.label === 'Inspection')
}

function foundFor(checking: Checking): Raised[] {
  const telling = tellingOf(checking)
  const candidates = quotationsIn(checking).filter(
    ({ text, attributed }) => text.split(/\s+/u).length >= fewestWords && writers.test(attributed) && !dated.test(attributed),
  )
  if (candidates.length === 0) return []
  const wanted = new Set(candidates.flatMap(({ text }) => piecesOf(text)))
  const standsIn = new Map<string, Set<string>>()
  for (const told of telling.sentences) {
    const words = telling.bareOf(told).split(' ')
    for (let at = piece; at <= words.length; at++) {
      const key = words.slice(at - piece, at).join(' ')
      if (wanted.has(key)) standsIn.set(key, (standsIn.get(key) ?? new Set()).add(telling.paperOf(told)))
    }
  }
  return candidates.flatMap(({ text, sentences }): Raised[] => {
    const [first] = sentences
    if (first === undefined) return []
    const holder = telling.paperOf(first)
    if (isInspectors(checking, holder)) return []
    const elsewhere = piecesOf(text).some((key) => [...(standsIn.get(key) ?? [])].some((each) => each !== holder))
    if (elsewhere) return []
    return [
      {
        on: [holder],
        says: `${asStart(paperCalled(checking.known.node(holder), checking))} quotes ${quoted(text)} as the words of another body, with no day beside them; no paper that holds these words was found among ${checking.documentsRead}.`,
        searched: `The texts of ${checking.documentsRead}, for any ${piece} words in a row of the quotation.`,
        shown: sentences.flatMap((told) => spotsOf(told)).map((passage) => ({ passage })),
        certainty: 'LIKELY',
        score: 0.8,
        key: `quoted-${first.locator.replace(/\D+/g, '')}`,
      },
    ]
  })
}

export const quotationWithoutSource: Rule = { id: 'quotation-without-source', find: foundFor }
