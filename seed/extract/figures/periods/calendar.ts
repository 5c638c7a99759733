import { monthEnd, monthStart } from '../../../dates/index.ts'
import type { Range } from './context.ts'

export const point = (day: string): Range => ({ start: day, end: day })
export const monthsOf = (year: number, first: number, last: number): Range => ({
  start: monthStart(year, first),
  end: monthEnd(year, last),
})
export const financial = (first: number, last = first + 1): Range => ({ start: monthStart(first, 4), end: monthEnd(last, 3) })
export const academic = (first: number): Range => ({ start: monthStart(first, 9), end: monthEnd(first + 1, 8) })

/** A quarter of the financial year that begins in April of a year. */
export const quarterOf = (year: number, quarter: number): Range =>
  quarter === 4 ? monthsOf(year + 1, 1, 3) : monthsOf(year, 1 + 3 * quarter, 3 + 3 * quarter)

const parts = (day: string): [number, number, number] => day.split('-').map(Number) as [number, number, number]
const iso = (date: Date): string => date.toISOString().slice(0, 10)

export const daysLater = (day: string, days: number): string => {
  const [year, month, date] = parts(day)
  return iso(new Date(Date.UTC(year, month - 1, date + days)))
}

const isMonthEnd = (day: string): boolean => daysLater(day, 1).endsWith('-01')

/** The same day of another month; the last day of a month for the last day of one. */
export function monthsLater(day: string, months: number): string {
  const [year, month, date] = parts(day)
  const at = year * 12 + month - 1 + months
  const [toYear, toMonth] = [Math.floor(at / 12), (((at % 12) + 12) % 12) + 1]
  const last = monthEnd(toYear, toMonth)
  return isMonthEnd(day) || date > Number(last.slice(8)) ? last : `${last.slice(0, 8)}${String(date).padStart(2, '0')}`
}

export const yearsLater = ({ start, end }: Range, years: number): Range => ({
  start: monthsLater(start, years * 12),
  end: monthsLater(end, years * 12),
})

/** So many months that end on a day, the day before the first day of the last one included in none. */
export const monthsUpTo = (end: string, months: number): Range => ({ start: daysLater(monthsLater(end, -months), 1), end })

/** The first April of the financial year that holds a day. */
export const financialYearAt = (day: string): number => Number(day.slice(0, 4)) - (day.slice(5) < '04-01' ? 1 : 0)
