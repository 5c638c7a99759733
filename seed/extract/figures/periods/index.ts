import type { Figure, Period } from '../figure.ts'
import { goesOn, ofDocument, ofHeadings, ofPairs, ofSentencesBefore } from './around.ts'
import { boundTo } from './binding.ts'
import { changed, changedSince } from './changes.ts'
import type { PeriodContext } from './context.ts'
import type { Expression } from './expression.ts'
import { expressionsIn } from './expressions.ts'
import { isStock, told } from './told.ts'

export type { PeriodContext } from './context.ts'
export { contextOf, contextsOf, type Known } from './document.ts'
export { isStandingNumber } from './told.ts'
export { expressionsIn }

const isAim = (kind: Figure['kind']): boolean => kind === 'TARGET' || kind === 'THRESHOLD'
const grownFrom =
  /\b(?:increas|decreas|reduc|risen|grown|fallen|gone|moved|chang)\w*\b[^.;]*\bfrom (?:an? |the |about |around |over |just )*$/i
/** Another figure, told as reached, between an aim and a time: the time is that of what was reached. */
const reachedSince = /\d\D.*\b(?:saw|achieved|reached|was|were|is|are|had|stood at|recorded)\b[^.;\d]{0,30}\d/i
/** What leads to a time that is still to come. */
const toCome =
  /\b(?:will|due to|planned (?:to|for)|expected (?:to|in)|going to|(?:is|are) to) (?:[\p{L}'’-]{1,20} ){0,4}(?:in|on|by|from|during|this|next|early|late) $/iu
/** A number before "at", and no day behind it: damage has taken the day. */
const cutOff = /^[£\d][\d,.]*%? (?:at|on|in|by)\W*$/

/** The time that a sentence itself tells of a figure. */
function ownTime(
  sentence: string,
  at: number,
  bound: Expression | undefined,
  all: readonly Expression[],
  context: PeriodContext,
  kind: Figure['kind'],
): Period | undefined {
  if (cutOff.test(sentence.slice(at))) return { basis: 'UNKNOWN' }
  if (bound === undefined) return undefined
  if (isAim(kind) && bound.basis === 'INFERRED' && bound.at < at) return { basis: 'UNKNOWN' }
  if (isAim(kind) && bound.at > at && reachedSince.test(sentence.slice(at, bound.at))) return { basis: 'UNKNOWN' }
  const isFirst = bound.openedFrom !== undefined && bound.at < at && grownFrom.test(sentence.slice(bound.to, at))
  const whole = goesOn.test(sentence) && !isStock(sentence) ? `${context.before?.[0] ?? ''} ${sentence}` : sentence
  return told(isFirst ? { ...bound, when: bound.openedFrom } : bound, whole, all, context)
}

/**
 * The time of the figure at an offset of a sentence. STATED where the sentence, its list's lead-in or a heading tells it, INFERRED where
 * it follows from a sentence before or from the document's own day or period, else UNKNOWN.
 */
export function periodOf(sentence: string, at: number, context: PeriodContext, kind: Figure['kind'] = 'ACTUAL'): Period {
  const all = expressionsIn(sentence, context).filter(
    (each) =>
      isAim(kind) ||
      each.basis !== 'INFERRED' ||
      !toCome.test(sentence.slice(0, each.at)) ||
      /^(?:in |the )?(?:past|last|previous)/i.test(each.label),
  )
  const bound = boundTo(sentence, at, all, kind === 'CHANGE')
  const own = ownTime(sentence, at, bound, all, context, kind)
  const period =
    own ??
    (kind === 'CHANGE' ? changedSince(at, all, context) : undefined) ??
    ofPairs(sentence, at, context) ??
    ofHeadings(sentence, context) ??
    (isAim(kind) ? undefined : ofSentencesBefore(sentence, context)) ??
    ofDocument(kind, sentence, context)
  return kind === 'CHANGE' ? changed(sentence, at, all, period, context) : period
}

/** The time of a figure whose own words tell none: that of its headings, else of its document. */
export const periodAround = (kind: Figure['kind'], words: string, context: PeriodContext): Period =>
  (isAim(kind) ? undefined : ofHeadings(words, context)) ?? ofDocument(kind, words, context)

/** The time that a text tells that is no sentence: the head of a column or row, a caption. A month in it is a span. */
export function periodIn(text: string, context: PeriodContext = {}): Period | undefined {
  const all = expressionsIn(text, context).filter(({ isEarlier }) => !isEarlier)
  const first: Expression | undefined = all.find(({ when, yearsBack }) => when !== undefined || yearsBack !== undefined)
  if (first === undefined) return undefined
  if (first.when === undefined) return told(first, text, all, context)
  return { ...first.when, basis: first.basis === 'UNKNOWN' ? 'INFERRED' : first.basis, label: first.label }
}
