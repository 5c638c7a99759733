import type { Figure, Period } from '../figure.ts'
import { yearsLater } from './calendar.ts'
import type { PeriodContext } from './context.ts'
import type { Expression } from './expression.ts'
import { expressionsIn } from './expressions.ts'
import { isFlow, isStock, told } from './told.ts'

/** What a heading names for another reason than the time of its figures. */
const named =
  /\b(?:plan|strategy|framework|act|inspections?|visits?|policy|programme|guidance|published|publication|printed|issued|updated)\b/i
const compared =
  /\b(?:increase|decrease|reduction|rise|fall|drop|compar\w+|than|up from|down from|(?:improvement|decline) on|will|plan to|due)\b[^.;]*$/i

/** The times that a text tells of its own figures; none of what it compares them with, and none to come. */
function timesOf(words: string, context: PeriodContext): Expression[] {
  const latest = context.inspection?.end ?? context.asAt ?? context.reporting?.end
  return expressionsIn(words, context).filter(
    ({ isEarlier, when, at }) =>
      !isEarlier &&
      when !== undefined &&
      !(latest !== undefined && when.start !== undefined && when.start > latest) &&
      !compared.test(words.slice(0, at)),
  )
}

const sameDays = ([first, ...rest]: readonly Expression[]): boolean =>
  rest.every(({ when }) => when?.start === first?.when?.start && when?.end === first?.when?.end)

/** The time that headings and lead-ins tell, the nearest first. */
export function ofHeadings(sentence: string, context: PeriodContext): Period | undefined {
  for (const words of context.under ?? []) {
    if (named.test(words) && words.length < 100) continue
    const found = timesOf(words, context)
    if (found.length > 0 && sameDays(found)) return told(found[0] as Expression, `${words} ${sentence}`, found, context)
  }
  return undefined
}

/** Words of a sentence that goes on with what the one before it speaks of. */
export const goesOn =
  /^\W*(?:\d[\d.]* )?(?:of (?:these|those|this|them|whom|which)|this|these|those|that|they|it|such|all \d+|both|altogether|from this)\b/i

const nowWords = /\b(?:currently|at present|presently|at the moment)\b/i
const toCome = /\b(?:planned|scheduled|due|will be)\b/i
/** Surveys of those who are counted: what is told next may be known from elsewhere. */
const surveyed = /\bcensus\b/i

/** The time of a sentence before it, which its figures go on with. */
export function ofSentencesBefore(sentence: string, context: PeriodContext): Period | undefined {
  const isBound = goesOn.test(sentence)
  if (!isBound && (context.inspection !== undefined || context.reporting !== undefined)) return undefined
  if (!isBound && toCome.test(sentence)) return undefined
  const before = context.before ?? []
  for (const [nth, words] of before.slice(0, 2).entries()) {
    const found = timesOf(words, { ...context, before: before.slice(nth + 1) })
    if (!isBound && surveyed.test(words)) return undefined
    if (nowWords.test(sentence) && found.some(({ openedFrom }) => openedFrom !== undefined)) return undefined
    if (found.length === 0) {
      if (!goesOn.test(words) && isBound) return undefined
      continue
    }
    const stated = found.filter(({ basis }) => basis === 'STATED')
    const chosen = sameDays(found) ? found : stated
    if (!sameDays(chosen) || chosen.length === 0) return undefined
    return { ...told(chosen[0] as Expression, words, found, context), basis: 'INFERRED' }
  }
  return undefined
}

const moved = /\b(?:increas|decreas|reduc|fall|fell|drop|rise|rose|risen|declin|improv)\w*\b/i
const pair = /^[£\d][\d,.]*%?(?: per cent)? ?(?:[-\u2010-\u2015]|to) ?£?\d/

/** The first of two figures that tell how something moved is that of the year before. */
export function ofPairs(sentence: string, at: number, { reporting, inspection }: PeriodContext): Period | undefined {
  const lead = sentence.slice(0, at)
  if (!/(?:\(|\bfrom )$/.test(lead) || !pair.test(sentence.slice(at)) || !moved.test(lead)) return undefined
  if (reporting === undefined || inspection !== undefined) return { basis: 'UNKNOWN' }
  return { ...yearsLater(reporting, -1), basis: 'INFERRED' }
}

/** Where inspectors tell of the place itself, of figures that others count, from time to time. */
const ofThePlace = /\b(?:children|people) (?:living|who live) in (?:this|the) area\b/i

/** The document's own time. What is aimed at is set for none that the document tells; what other places count is not counted while inspectors are here. */
export function ofDocument(
  kind: Figure['kind'],
  words: string,
  { inspection, reporting, figuresAt, under }: PeriodContext,
): Period {
  const own = inspection ?? reporting
  const isAim = kind === 'TARGET' || kind === 'THRESHOLD'
  const isOthers = inspection !== undefined && (under ?? []).some((heading) => ofThePlace.test(heading))
  if (figuresAt !== undefined && inspection === undefined && !isAim)
    return { start: figuresAt, end: figuresAt, basis: 'INFERRED' }
  if (own === undefined || isAim || isOthers || (kind === 'COMPARATOR' && inspection !== undefined)) return { basis: 'UNKNOWN' }
  const isMonth = own.start.slice(0, 7) === own.end.slice(0, 7) && own === reporting
  return isMonth && (isStock(words) || !isFlow(words))
    ? { start: own.end, end: own.end, basis: 'INFERRED' }
    : { ...own, basis: 'INFERRED' }
}
