import { dayIn, daysIn, endOfMonth, fullMonth, monthIn } from '../../dates/index.ts'
import type { Block } from '../../outline/blocks/index.ts'
import type { Words } from '../../read/words.ts'
import { plain } from '../inspection/plain.ts'

/** When a review was made, as its text tells: a month from its first day, up to its last. */
export interface Period {
  readonly startedOn: string
  readonly endedOn: string
  readonly words: Words
  readonly printed: string
}

const months: readonly RegExp[] = [
  new RegExp(`\\b(?:from|between) (${fullMonth}(?:,? \\d{4})?) (?:to|until|and) (${fullMonth},? \\d{4})\\b`, 'i'),
  new RegExp(`\\b(?:in|during) (${fullMonth},? \\d{4})\\b`, 'i'),
]
const made =
  /\b(?:review|analysis|audit|fieldwork|on site|on-site|visit|challenge)\b.*\b(?:took place|carried out|conducted|undertaken|undertook|was made|completed|was on site|were on site|visited|spent)\b|\b(?:undertook|carried out|conducted|completed|spent|visited|was on site|were on site)\b.*\b(?:review|analysis|audit|fieldwork|challenge|visit|days?)\b|\b(?:was|were) on[- ]site\b/

function monthsIn(text: string): { startedOn: string; endedOn: string; printed: string } | undefined {
  for (const pattern of months) {
    const found = pattern.exec(text)
    if (found === null) continue
    const [first, last] = [found[1] ?? '', found[2] ?? found[1] ?? '']
    const end = monthIn(last)
    const start = monthIn(/\d{4}/.test(first) ? first : `${first} ${end?.slice(0, 4)}`)
    if (start !== undefined && end !== undefined && start <= end)
      return { startedOn: `${start}-01`, endedOn: endOfMonth(end), printed: found[0] }
  }
  return undefined
}

/** The days, else the months, in which a review was made: the first sentence of the text that tells it. */
export function periodOf(blocks: readonly Block[]): Period | undefined {
  for (const { kind, words } of blocks) {
    if (kind === 'table') continue
    for (const sentence of words.text.split(/(?<=[.!?])\s+/)) {
      if (!made.test(plain(sentence))) continue
      const days = daysIn(sentence)
      if (days !== undefined && days.startedOn < days.endedOn)
        return { startedOn: days.startedOn, endedOn: days.endedOn, words, printed: sentence }
      const told = monthsIn(sentence)
      if (told !== undefined) return { ...told, words }
    }
  }
  return undefined
}

/** The day that a line tells: none where it tells only a month. */
export const dayOf = (words: Words | undefined): string | undefined => (words === undefined ? undefined : dayIn(words.text))

/** "2022-09", where a line tells a month or a day in it. */
export const monthOf = (words: Words | undefined): string | undefined => {
  if (words === undefined) return undefined
  return dayIn(words.text)?.slice(0, 7) ?? monthIn(words.text)
}
