import { Problem } from '../../schema/index.ts'
import { type Decision, wrongWith } from './decision.ts'
import { isFields } from './fields.ts'
import { type Note, wrongWithNote } from './note.ts'

export type Review = Decision | Note

export const isNote = (review: Review): review is Note => 'note' in review

/** A line of a file of reviews: a note on a thing, or a decision on a link. */
export function readReview(line: string, where: string): Review {
  const refuse = (what: string, ofNote = false): Problem =>
    new Problem('RECORD_INVALID', {
      what: `This line is no ${ofNote ? 'note on a thing' : 'decision on a link'} (${what})`,
      where,
      todo: 'Mend the line, or take it out',
    })
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (cause) {
    throw refuse((cause as Error).message)
  }
  if (!isFields(value)) throw refuse('it is no object')
  const ofNote = 'note' in value
  const wrong = ofNote ? wrongWithNote(value) : wrongWith(value)
  if (wrong !== undefined) throw refuse(wrong, ofNote)
  return value as unknown as Review
}
