import { Problem } from '../../schema/index.ts'
import { type Decision, wrongWith } from './decision.ts'
import { isFields } from './fields.ts'
import { type Identity, isIdentity, wrongWithIdentity } from './identity.ts'
import { type Note, wrongWithNote } from './note.ts'

export type Review = Decision | Note | Identity

export const isNote = (review: Review): review is Note => 'note' in review

const kinds = {
  note: ['note on a thing', wrongWithNote],
  identity: ['decision on two things', wrongWithIdentity],
  decision: ['decision on a link', wrongWith],
} as const

/** A line of a file of reviews: a note on a thing, a decision on whether two things are one, or a decision on a link. */
export function readReview(line: string, where: string): Review {
  const refuse = (what: string, kind: keyof typeof kinds = 'decision'): Problem =>
    new Problem('RECORD_INVALID', {
      what: `This line is no ${kinds[kind][0]} (${what})`,
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
  const kind = 'note' in value ? 'note' : isIdentity(value) ? 'identity' : 'decision'
  const wrong = kinds[kind][1](value)
  if (wrong !== undefined) throw refuse(wrong, kind)
  return value as unknown as Review
}
