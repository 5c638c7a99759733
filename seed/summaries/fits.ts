import { copiedRemarks } from './copied.ts'
import { dateRemarks, datesTold } from './dates-told.ts'
import { figureRemarks } from './figure.ts'
import { figuresIn } from './figures-in.ts'
import type { Known } from './known.ts'
import { nameRemarks } from './names-in.ts'
import { negationRemarks } from './negation.ts'
import { foldedText } from './plain.ts'
import { timeRemarks } from './times-in.ts'

/** In what a summary does not fit the words that it tells again; empty where it fits. */
export function misfits(summary: string, words: string, known: Known): string[] {
  const [ours, theirs] = [foldedText(summary), foldedText(words)]
  const [told, said] = [datesTold(ours), datesTold(theirs)]
  return [
    ...figureRemarks(figuresIn(told.rest), figuresIn(said.rest), theirs),
    ...dateRemarks(told.dates, said.dates),
    ...timeRemarks(told.rest, said.rest),
    ...nameRemarks(told.rest, said.rest, known),
    ...negationRemarks(ours, theirs, known.lower),
    ...copiedRemarks(ours, theirs, known.names),
  ]
}
