import type { Figure, Period } from '../figure.ts'
import { ofDocument, ofHeadings, ofPairs, ofSentencesBefore } from './around.ts'
import { boundTo } from './binding.ts'
import { changed } from './changes.ts'
import type { PeriodContext } from './context.ts'
import type { Expression } from './expression.ts'
import { expressionsIn } from './expressions.ts'
import { told } from './told.ts'

export type { PeriodContext, Range } from './context.ts'
export { contextOf, contextsOf, type Known } from './document.ts'
export { type Expression, expressionsIn }

/**
 * The time of the figure at an offset of a sentence. STATED where the sentence, its list's lead-in or a heading tells it, INFERRED where
 * it follows from a sentence before or from the document's own day or period, else UNKNOWN.
 */
export function periodOf(sentence: string, at: number, context: PeriodContext, kind: Figure['kind'] = 'ACTUAL'): Period {
  const all = expressionsIn(sentence, context)
  const bound = boundTo(sentence, at, all, kind === 'CHANGE')
  const own = bound === undefined ? undefined : told(bound, sentence, all, context)
  const period =
    own ??
    ofPairs(sentence, at, context) ??
    ofHeadings(sentence, context) ??
    ofSentencesBefore(sentence, context) ??
    ofDocument(kind, sentence, context)
  return kind === 'CHANGE' ? changed(sentence, at, all, period, context) : period
}

/** The time of a figure whose own words tell none: that of its headings, else of its document. */
export const periodAround = (kind: Figure['kind'], words: string, context: PeriodContext): Period =>
  ofHeadings(words, context) ?? ofDocument(kind, words, context)

/** The time that a text tells that is no sentence: the head of a column or row, a caption. A month in it is a span. */
export function periodIn(text: string, context: PeriodContext = {}): Period | undefined {
  const all = expressionsIn(text, context).filter(({ isEarlier }) => !isEarlier)
  const first: Expression | undefined = all.find(({ when, yearsBack }) => when !== undefined || yearsBack !== undefined)
  if (first === undefined) return undefined
  if (first.when === undefined) return told(first, text, all, context)
  return { ...first.when, basis: first.basis === 'UNKNOWN' ? 'INFERRED' : first.basis, label: first.label }
}
