import { dateAt, fullMonth } from '../../dates/index.ts'

/** A day that a text names, and where it stands there. */
export interface NamedDay {
  readonly day: string
  readonly at: number
  readonly length: number
}

const begins = /(?<![\p{L}\d/.-])(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\d)/giu

/** Every whole day that a text names, in their order. */
export function daysNamed(text: string): NamedDay[] {
  const found: NamedDay[] = []
  for (const { index } of text.matchAll(begins)) {
    const last = found.at(-1)
    if (last !== undefined && index < last.at + last.length) continue
    const date = dateAt(
      text
        .slice(index)
        .replace(/^(\p{L}+day),?\s+(?:the )?/iu, (lead) => ' '.repeat(lead.length))
        .trimStart(),
    )
    const skipped = text.slice(index).length - text.slice(index).replace(/^\p{L}+day,?\s+(?:the )?/iu, '').length
    if (date?.grain === 'DAY' && date.days !== undefined)
      found.push({ day: date.days.startedOn, at: index, length: skipped + date.length })
  }
  return found
}

const bare = new RegExp(`(?<![\\p{L}\\d/.-])(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${fullMonth})\\b(?!,? \\d{4})`, 'giu')

/** Days that a text names without a year: the latest such day that is not after another. */
export function daysBefore(text: string, last: string): NamedDay[] {
  return [...text.matchAll(bare)].flatMap(({ 0: { length }, 1: number, 2: month, index }): NamedDay[] => {
    const year = Number(last.slice(0, 4))
    const [day] = [year, year - 1]
      .flatMap((each) => daysNamed(`${number} ${month} ${each}`).map((named) => named.day))
      .filter((each) => each <= last)
    return day === undefined ? [] : [{ day, at: index, length }]
  })
}

export const firstDay = (text: string): string | undefined => daysNamed(text)[0]?.day

const long = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

/** "7 November 2022" */
export const inFull = (day: string): string => long.format(new Date(day))
