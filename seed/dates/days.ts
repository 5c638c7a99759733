/** A first and a last day, both within; the same one for a single day. */
export interface Days {
  readonly startedOn: string
  readonly endedOn: string
}

const pad = (value: number): string => String(value).padStart(2, '0')

/** How many days a month has; months are counted from 1. */
export const lastDayOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** "2022-09-27"; undefined where the calendar has no such day. */
export function isoDay(year: number, month: number | undefined, day: number): string | undefined {
  const real = month !== undefined && month >= 1 && month <= 12 && day >= 1 && day <= lastDayOf(year, month)
  return real ? `${year}-${pad(month)}-${pad(day)}` : undefined
}

/** "2022-09" */
export const isoMonth = (year: number, month: number): string => `${year}-${pad(month)}`

export const monthStart = (year: number, month: number): string => `${isoMonth(year, month)}-01`
export const monthEnd = (year: number, month: number): string => `${isoMonth(year, month)}-${lastDayOf(year, month)}`

/** The last day of "2022-09". */
export function endOfMonth(yearMonth: string): string {
  const [year, month] = yearMonth.split('-').map(Number) as [number, number]
  return monthEnd(year, month)
}

/** Whether a text is an ISO date of a day that the calendar has. */
export function isRealDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []
  return isoDay(Number(year), Number(month), Number(day)) === text
}
