const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const month = `(?:${months.join('|')}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)`
const day = '(\\d{1,2})(?:st|nd|rd|th)?'
const link = '\\s*(?:-|to|and|until|&)\\s*'

export interface Days {
  readonly startedOn: string
  readonly endedOn: string
}

const plainDates = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+/g, '')
    .replace(/\s+/g, ' ')

function iso(d: string, m: string, y: string): string | undefined {
  const at = months.findIndex((name) => name.startsWith(m.slice(0, 3)))
  const date = new Date(Date.UTC(Number(y), at, Number(d)))
  return date.getUTCMonth() === at && date.getUTCDate() === Number(d) ? date.toISOString().slice(0, 10) : undefined
}

const whole = new RegExp(`\\b${day} (${month}),? (\\d{4})\\b`)
/** From the fullest way of writing a span of days to the barest; which groups are day, month and year of its two ends. */
const spans: readonly (readonly [RegExp, readonly [number, number, number], readonly [number, number, number]])[] = [
  [new RegExp(`\\b${day} (${month}),? (\\d{4})${link}${day} (${month}),? (\\d{4})\\b`), [1, 2, 3], [4, 5, 6]],
  [new RegExp(`\\b${day} (${month})${link}${day} (${month}),? (\\d{4})\\b`), [1, 2, 5], [3, 4, 5]],
  [new RegExp(`\\b${day}(?:, \\d{1,2})*${link}${day} (${month}),? (\\d{4})\\b`), [1, 3, 4], [2, 3, 4]],
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

/** The day that a text tells, where it tells one. */
export function dayIn(text: string): string | undefined {
  const found = whole.exec(plainDates(text))
  return found === null ? undefined : iso(found[1] ?? '', found[2] ?? '', found[3] ?? '')
}

/** Whether a text is a date and nothing else. */
export const isDay = (text: string): boolean => new RegExp(`^${day} (${month}),? (\\d{4})$`).test(plainDates(text).trim())

const monthYear = new RegExp(`\\b(${month}),? (\\d{4})\\b`)

/** A month ("2018-06") or year ("2018") that a text tells. */
export function monthIn(text: string): string | undefined {
  const found = monthYear.exec(plainDates(text))
  if (found === null) return undefined
  const at = months.findIndex((name) => name.startsWith((found[1] ?? '').slice(0, 3)))
  return `${found[2]}-${String(at + 1).padStart(2, '0')}`
}

/** The last day of the month that a text tells, where it tells no day. */
export function monthEndIn(text: string): string | undefined {
  const [year, at] = (monthIn(text) ?? '').split('-').map(Number)
  if (year === undefined || at === undefined || Number.isNaN(year)) return undefined
  return new Date(Date.UTC(year, at, 0)).toISOString().slice(0, 10)
}

/** Whether a text is the days of an inspection and nothing else. */
export const isDays = (text: string): boolean => {
  const told = plainDates(text).trim()
  return spans.some(([pattern]) => pattern.exec(told)?.[0] === told)
}
