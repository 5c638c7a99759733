import { daysLater, financial, financialYearAt, monthsLater } from './calendar.ts'
import type { PeriodContext } from './context.ts'
import { dated, undated } from './dated.ts'
import { type Expression, type Form, inferred, type Meaning, type When } from './expression.ts'
import { relative } from './relative.ts'

/** Of the same length as the text, for the patterns of times. */
const plain = (text: string): string =>
  text
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase())
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\s\u00a0]/g, ' ')

const year = '(?:(?:the )?(?:financial |reporting |academic |school )?year(?: of)? )?(?:the )?'
const atEnd = new RegExp(`(?:(?:at|by|to|until|as at) )?(?:the )?(?:very )?end(?: of)? ${year}$`)
const atStart = new RegExp(`(?:at|from|by|in) (?:the )?(?:start|beginning) of ${year}$`)
const onwards = /^ ?(?:onwards?|to date|to the present)\b/
const begun =
  /\b(?:implemented|introduced|available|starting|effective|commenc\w+|launched|running|in place|operational|applies|begins?|opens?|opening) from (?:the )?$/
const since = /\bsince (?:the )?(?:early |mid-|late |start of |beginning of )?$/
const atPoint = /\b(?:as at|as of|as on|at|by|up to|position in|stood in|census (?:of|in|for))(?: early| late)? $/
const earlier =
  /(?:\b(?:compar(?:ed|able|ing|ison)|similar|relative) (?:to|with)|\bthan|\bfrom|\bagainst|\b(?:up|down) on|\b(?:increase|decrease|reduction|rise|fall|drop|improvement|decline|change|growth)s?(?: of [\d.,%]+)? on)(?: (?:the|that|those|what|it|were|was|of|our|a)\b)*(?: (?:position|figures?|level|rate|number|outturn|average|reported|recorded)){0,2}(?: (?:in|at|for|of|on|during|recorded in))?(?: the)? $/

interface Found {
  readonly at: number
  readonly to: number
  readonly groups: Readonly<Record<string, string | undefined>>
  readonly form: Form
}

/** A place before which, and behind which, no letter or digit goes on. */
const isWhole = (text: string, at: number, to: number): boolean =>
  !/[\p{L}\d£.]$/u.test(text.slice(Math.max(0, at - 1), at)) && !/^[\p{L}\d]/u.test(text.slice(to, to + 1))

/** `may` and `march` are words too, where they are not printed as names. */
const isName = (printed: string): boolean => !/^(?:may|march|mar|sep|dec|jan)\b/.test(printed)

const isOwnTime = ({ when, isEarlier, basis }: Expression): boolean =>
  when?.start !== undefined && isEarlier === undefined && basis === 'STATED'

/** The first months of something that began at a time told before: in the words before, else in the nearest sentence before. */
function firstMonthsFrom(months: number, before: readonly Expression[], context: PeriodContext): Meaning {
  const sentences = context.before ?? []
  const told = (words: string, nth: number): Expression[] =>
    expressionsIn(words, { ...context, before: sentences.slice(nth + 1) }).filter(isOwnTime)
  const from = before.filter(isOwnTime).at(-1) ?? sentences.map(told).find((found) => found.length > 0)?.[0]
  const start = from?.when?.start
  if (from === undefined || start === undefined || from.when?.end === undefined) return inferred(undefined)
  const isBeginning = from.isMonth === true || start === from.when.end
  const end = daysLater(monthsLater(start, months), -1)
  if (!isBeginning && end !== from.when.end) return inferred(undefined)
  return { when: { start, end }, basis: 'STATED' }
}

/** A month, of which the words behind it say that its figures are those of the year to date. */
function toDate(expressions: readonly Expression[], marks: readonly Found[]): Expression[] {
  return expressions.map((each) => {
    const { isMonth, when, to } = each
    const next = expressions.find(({ at }) => at >= to)?.at ?? Number.POSITIVE_INFINITY
    const isMarked = marks.some(({ at }) => at >= to && at < next)
    if (!isMarked || !isMonth || when?.end === undefined) return each
    const { isMonth: _, isEarlier: __, ...rest } = each
    return { ...rest, when: { start: financial(financialYearAt(when.end)).start, end: when.end } }
  })
}

/** What words around it make of a time. From a day on is up to the inspection, in its report; papers leave its end open. */
function shaped(expression: Expression, lead: string, tail: string, context: PeriodContext): Expression {
  const { when, at, isMonth } = expression
  if (when === undefined) return earlier.test(lead) ? { ...expression, isEarlier: true } : expression
  const with_ = (changed: When, words: string): Expression => {
    const { isMonth: _, ...rest } = expression
    return { ...rest, when: changed, at: at - words.length }
  }
  const opened = (start: string, words: string): Expression => {
    const end = context.inspection?.end
    return { ...with_({ start, ...(end === undefined || end < start ? {} : { end }) }, words), openedFrom: when }
  }
  const end = atEnd.exec(lead)
  if (end !== null && when.end !== undefined) {
    const opens = since.exec(lead.slice(0, end.index))
    if (opens !== null) return opened(when.end, opens[0] + end[0])
    const moved = with_({ start: when.end, end: when.end }, end[0])
    return earlier.test(lead.slice(0, end.index)) ? { ...moved, isEarlier: true } : moved
  }
  const start = atStart.exec(lead)
  if (start !== null && when.start !== undefined) return with_({ start: when.start, end: when.start }, start[0])
  const open = since.exec(lead) ?? (onwards.test(tail) || begun.test(lead) ? ([''] as const) : null)
  if (open !== null && when.start !== undefined) return opened(when.start, open[0])
  const isFromTo = /\bfrom (?:the )?$/.test(lead) && / (?:to|until) /.test(expression.label)
  if (earlier.test(lead) && !isFromTo) return { ...expression, isEarlier: true }
  if (isMonth && when.end !== undefined && atPoint.test(lead)) return with_({ start: when.end, end: when.end }, '')
  return expression
}

/** The words of a text that tell times, in their order. */
export function expressionsIn(text: string, context: PeriodContext = {}): Expression[] {
  const told = plain(text)
  const found: Found[] = []
  for (const form of [...dated, ...undated, ...relative])
    for (const match of told.matchAll(form.pattern)) {
      const [at, to] = [match.index, match.index + match[0].length]
      if (match[0] === '' || !isWhole(told, at, to) || !isName(text.slice(at, to))) continue
      if (found.some((other) => other.at < to && at < other.to)) continue
      if (form.meaning(match.groups ?? {}, context) !== undefined) found.push({ at, to, groups: match.groups ?? {}, form })
    }
  const isToDate = ({ form, groups }: Found): boolean => form.meaning(groups, context)?.isYearToDate === true
  const read: Expression[] = []
  for (const { at, to, groups, form } of found.sort((a, b) => a.at - b.at)) {
    const own = form.meaning(groups, context)
    const meaning = own?.firstMonths === undefined ? own : firstMonthsFrom(own.firstMonths, read, context)
    const expression: Expression = {
      at,
      to,
      when: meaning?.when,
      basis: meaning?.basis ?? 'STATED',
      label: text.slice(at, to).trim(),
      ...(meaning?.isMonth ? { isMonth: true } : {}),
      ...(meaning?.isSame ? { isSame: true } : {}),
      ...(meaning?.yearsBack === undefined ? {} : { yearsBack: meaning.yearsBack }),
    }
    read.push(shaped(expression, told.slice(Math.max(0, at - 90), at), told.slice(to), context))
  }
  const marks = found.filter(isToDate)
  if (marks.length === 0 || !read.some(({ isMonth }) => isMonth)) return read
  const months = read.filter(({ at }) => !marks.some((mark) => mark.at === at))
  return toDate(months, marks)
}
