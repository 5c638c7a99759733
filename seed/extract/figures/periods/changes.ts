import type { Period } from '../figure.ts'
import { daysLater, monthsLater } from './calendar.ts'
import type { PeriodContext } from './context.ts'
import type { Expression } from './expression.ts'
import { isStock } from './told.ts'

const isYear = ({ start, end }: Period): boolean => start !== undefined && end === monthsLater(daysLater(start, -1), 12)

/**
 * A change of how many there are goes from one day to another; a change of how many came within a year is told of the later year. The
 * earlier day is the one that is compared, else that of a year before, where the document reports on a year.
 */
export function changed(
  sentence: string,
  at: number,
  expressions: readonly Expression[],
  period: Period,
  { reporting }: PeriodContext,
): Period {
  const { start, end } = period
  if (start === undefined || end === undefined) return period
  const from = expressions.find(({ isEarlier, at: place, when }) => isEarlier && place > at - 120 && when?.start !== undefined)
  if (start === end) {
    const earlier = from?.isMonth ? from.when?.end : from?.when?.start
    if (earlier !== undefined && earlier < end && from?.when !== undefined) return { ...period, start: earlier }
    return reporting?.end === end ? { ...period, start: daysLater(reporting.start, -1), basis: 'INFERRED' } : period
  }
  return isYear(period) && isStock(sentence) ? { ...period, start: daysLater(start, -1) } : period
}

/** Of a change of which only the day is told that it is compared with, that day; none in a report of which the own days are known. */
export function changedSince(
  at: number,
  expressions: readonly Expression[],
  { inspection, reporting }: PeriodContext,
): Period | undefined {
  if (inspection !== undefined || reporting !== undefined) return undefined
  const from = expressions.find(({ isEarlier, at: place, basis }) => isEarlier && place > at && basis === 'STATED')
  const start = from?.isMonth ? from.when?.end : from?.when?.start
  return from === undefined || start === undefined ? undefined : { start, basis: 'STATED', label: from.label }
}
