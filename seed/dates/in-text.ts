import { type Days, endOfMonth, isoDay, isoMonth } from './days.ts'
import { anyMonth, monthNumber } from './months.ts'

const day = '(\\d{1,2})(?:st|nd|rd|th)?'
const link = '\\s*(?:-|to|and|until|&)\\s*'

const plainDates = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+/g, '')
    .replace(/\s+/g, ' ')

const iso = (d: string, m: string, y: string): string | undefined => isoDay(Number(y), monthNumber(m), Number(d))

const whole = new RegExp(`\\b${day} (${anyMonth}),? (\\d{4})\\b`)
/** From the fullest way of writing a span of days to the barest; which groups are day, month and year of its two ends. */
const spans: readonly (readonly [RegExp, readonly [number, number, number], readonly [number, number, number]])[] = [
  [new RegExp(`\\b${day} (${anyMonth}),? (\\d{4})${link}${day} (${anyMonth}),? (\\d{4})\\b`), [1, 2, 3], [4, 5, 6]],
  [new RegExp(`\\b${day} (${anyMonth})${link}${day} (${anyMonth}),? (\\d{4})\\b`), [1, 2, 5], [3, 4, 5]],
  [new RegExp(`\\b${day}(?:, \\d{1,2})*${link}${day} (${anyMonth}),? (\\d{4})\\b`), [1, 3, 4], [2, 3, 4]],
  [whole, [1, 2, 3], [1, 2, 3]],
]

/** The first and last day of a span of days that a text tells; the first such span. */
export function daysIn(text: string): (Days & { readonly at: number }) | undefined {
  const told = plainDates(text)
  let best: (Days & { at: number; length: number }) | undefined
  for (const [pattern, from, to] of spans) {
    const found = pattern.exec(told)
    if (found === null) continue
    const group = (at: number): string => found[at] ?? ''
    const [start, end] = [from, to].map(([d, m, y]) => iso(group(d), group(m), group(y)))
    if (start === undefined || end === undefined || start > end) continue
    if (best === undefined || found.index < best.at || (found.index === best.at && found[0].length > best.length))
      best = { startedOn: start, endedOn: end, at: found.index, length: found[0].length }
  }
  return best && { startedOn: best.startedOn, endedOn: best.endedOn, at: best.at }
}

/** The first day that a text tells, where it tells one. */
export function dayIn(text: string): string | undefined {
  const found = whole.exec(plainDates(text))
  return found === null ? undefined : iso(found[1] ?? '', found[2] ?? '', found[3] ?? '')
}

/** Whether a text is a date and nothing else. */
export const isDay = (text: string): boolean => new RegExp(`^${day} (${anyMonth}),? (\\d{4})$`).test(plainDates(text).trim())

const monthYear = new RegExp(`\\b(${anyMonth}),? (\\d{4})\\b`)

/** The first month that a text tells: "2018-06". */
export function monthIn(text: string): string | undefined {
  const [, name, year] = monthYear.exec(plainDates(text)) ?? []
  const month = monthNumber(name ?? '')
  return month === undefined ? undefined : isoMonth(Number(year), month)
}

/** The last day of the first month that a text tells. */
export function monthEndIn(text: string): string | undefined {
  const month = monthIn(text)
  return month === undefined ? undefined : endOfMonth(month)
}

/** Whether a text is a span of days, or one day, and nothing else. */
export const isDays = (text: string): boolean => {
  const told = plainDates(text).trim()
  return spans.some(([pattern]) => pattern.exec(told)?.[0] === told)
}
