import { dayIn, daysIn, monthIn } from './in-text.ts'
import { anyMonth as month } from './months.ts'

/** A day, month or year that a text names, as far as it tells it. */
export interface NamedDate {
  /** "2011-06-14", "2011-06" or "2011": of a span its beginning. */
  readonly date: string
  readonly startedOn?: string
  readonly endedOn?: string
}

const day = '\\d{1,2}(?:st|nd|rd|th)?'
const to = '\\s?(?:-|/|to|and|until|&)\\s?'
const through = '\\s?(?:-|/|to|until)\\s?'
/** No part of a financial year ("2021/22"), a longer number or a web address. */
const year = '(?:19|20)\\d\\d(?![\\d/]|-\\d|\\.\\d)'

/** A date in a text of normal form, from the fullest way of writing it to the barest. */
export const dateForm = [
  `${day}(?: ${month}(?:,? ${year})?)?${to}${day} ${month},? ${year}`,
  `${day} ${month},? ${year}`,
  `${month}${to}${month},? ${year}`,
  `${month},? ${year}${through}${month},? ${year}`,
  `${month},? ${year}`,
  `(?<![\\d/£.-])${year}`,
].join('|')

const endsWithMonth = new RegExp(`^(${month})(?:,? (\\d{4}))?${to}${month},? (\\d{4})$`)

/** What a date says that was found by its form. */
export function readDate(printed: string): NamedDate | undefined {
  const days = /^\d{1,2}(?!\d)/.test(printed) ? daysIn(printed) : undefined
  if (days !== undefined) return { date: days.startedOn, startedOn: days.startedOn, endedOn: days.endedOn }
  const single = dayIn(printed)
  if (single !== undefined) return { date: single, startedOn: single, endedOn: single }
  const range = endsWithMonth.exec(printed)
  const first = range === null ? monthIn(printed) : monthIn(`${range[1]} ${range[2] ?? range[3]}`)
  if (first !== undefined) return { date: first }
  return /^\d{4}$/.test(printed) ? { date: printed } : undefined
}
