import { dateAt } from '../../dates/index.ts'

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

export const firstDay = (text: string): string | undefined => daysNamed(text)[0]?.day

const long = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

/** "7 November 2022" */
export const inFull = (day: string): string => long.format(new Date(day))
