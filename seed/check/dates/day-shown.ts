import type { Checking } from '../checking.ts'
import type { Shown } from '../rule.ts'
import { datesPrinted, isoOf } from './printed-dates.ts'

/** The first place where a report, else the paper that it stands in, prints its own day. */
export function dayShown(checking: Checking, holder: string, day: string): Shown[] {
  const whole = checking.known.wholeOf(holder)
  const there = datesPrinted(checking).filter((date) => date.document === whole && isoOf(date) === day)
  const own = there.find((date) => checking.places.holderOf(date.document, date) === holder) ?? there[0]
  if (own === undefined) return []
  const { document, start, end, printed } = own
  return [{ passage: { document, span: { start, end }, locator: 'the day of the paper' }, property: 'publishedOn', printed }]
}
