import { sayDay } from './dates.ts'

const split = (day: string): readonly [date: string, month: string, year: string] => {
  const [date = '', month = '', year = ''] = sayDay(day).split(' ')
  return [date, month, year]
}

/** "15 to 26 January 2024", "28 March to 8 April 2016": what both days share is said once. */
export function sayPeriod(start: string | null, end: string | null): string | null {
  if (start === null || end === null || start === end) return start === null && end === null ? null : sayDay(start ?? end ?? '')
  const [date, month, year] = split(start)
  const [, endMonth, endYear] = split(end)
  const first = year !== endYear ? sayDay(start) : month !== endMonth ? `${date} ${month}` : date
  return `${first} to ${sayDay(end)}`
}
