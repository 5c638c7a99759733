import { sayDay } from './dates.ts'
import { sayPeriod } from './periods.ts'

const dayLong = 86_400_000

const isFirst = (day: string): boolean => day.endsWith('-01')
const dayAfter = (day: string): string => new Date(Date.parse(day) + dayLong).toISOString().slice(0, 10)
const isLast = (day: string): boolean => isFirst(dayAfter(day))

/** "June 2025". */
export const sayMonth = (day: string): string => sayDay(day).replace(/^\d+ /, '')

/** Whole months: "June 2025", "April to June 2025", "2018", "year to 31 March 2018". */
function sayWholeMonths(start: string, end: string): string {
  const [from, to] = [sayMonth(start), sayMonth(end)]
  if (from === to) return to
  const months =
    (Number(end.slice(0, 4)) - Number(start.slice(0, 4))) * 12 + Number(end.slice(5, 7)) - Number(start.slice(5, 7)) + 1
  if (months === 12) return end.slice(5) === '12-31' ? end.slice(0, 4) : `year to ${sayDay(end)}`
  return `${from.slice(-4) === to.slice(-4) ? from.slice(0, -5) : from} to ${to}`
}

/** The time that a figure speaks of: "at 11 April 2016", "June 2025", "year to 31 March 2018". Null where it is not known. */
export function saySpanOfTime(start: string | null, end: string | null): string | null {
  if (end === null) return start === null ? null : `from ${sayDay(start)}`
  if (start === null) return `up to ${sayDay(end)}`
  if (start === end) return `at ${sayDay(end)}`
  return isFirst(start) && isLast(end) ? sayWholeMonths(start, end) : sayPeriod(start, end)
}
