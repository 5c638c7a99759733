import type { Days } from './days.ts'
import { type DateAt, dateAt } from './forms.ts'

function all(text: string): DateAt | undefined {
  const found = dateAt(text)
  return found?.length === text.length ? found : undefined
}

const joint = /\s*[-–—/&]\s*|\s+(?:to|until|and)\s+/gi
const endsWith = /(?:([a-z]+)[.,]?[ -]?)?(['’]?\d{2,4})$/i

/**
 * The days of a text that is a date, or one date to another, and nothing else: "27/09/22", "Sept 22", "2017–18", "April to June 2023",
 * "3-7 July 2017". What the first of two leaves out is told by the last.
 */
export function daysOf(text: string): Days | undefined {
  const told = text.trim().replace(/\s+/g, ' ')
  const single = all(told)
  if (single !== undefined) return single.days
  for (const { 0: link, index } of told.matchAll(joint)) {
    const [first, last] = [told.slice(0, index), told.slice(index + link.length)]
    const end = all(last)?.days
    if (end === undefined) continue
    const [, month = '', year = ''] = endsWith.exec(last) ?? []
    for (const whole of [first, `${first} ${year}`, `${first} ${month} ${year}`]) {
      const start = all(whole)?.days
      if (start !== undefined && start.startedOn <= end.startedOn) return { startedOn: start.startedOn, endedOn: end.endedOn }
    }
  }
  return undefined
}
