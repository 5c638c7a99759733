import { createHash } from 'node:crypto'
import { isRelationshipType, labelOfId, type RelationshipType, relationshipShape } from '../../schema/index.ts'
import { contactsIn } from '../extract/contacts.ts'
import { holdsContacts, isFields, isInstant, isPersonKind, isSaid, isText, longest, type Said } from './fields.ts'

const verdicts = ['CONFIRMED', 'REJECTED'] as const

/** What a person decided on a link. */
export interface Decision {
  readonly decision: (typeof verdicts)[number]
  readonly type: RelationshipType
  readonly from: string
  readonly to: string
  readonly by: string
  readonly kind: 'EDITOR' | 'USER'
  /** When, as an ISO instant. */
  readonly at: string
  readonly reason: string
  /** Which of several links between the two things is meant: the concern that comes back, the manner of a reference. */
  readonly which?: { readonly concern?: string; readonly kind?: string }
  /** By which words the two things were known when it was decided. */
  readonly fromSaid?: Said
  readonly toSaid?: Said
}

const isWhich = (value: unknown): boolean =>
  value === undefined ||
  (isFields(value) && Object.entries(value).every(([name, told]) => ['concern', 'kind'].includes(name) && isText(told, 500)))

/** Whether a link of this type may run between things of these kinds. */
function fits(type: RelationshipType, from: string, to: string): boolean {
  const [start, end] = [labelOfId(from), labelOfId(to)]
  return (
    start !== undefined &&
    end !== undefined &&
    relationshipShape(type).ends.some((ends) => ends.from.includes(start) && ends.to.includes(end))
  )
}

/** What is wrong with a decision; undefined where nothing is. */
export function wrongWith(value: Readonly<Record<string, unknown>>): string | undefined {
  const { decision, type, from, to, by, kind, at, reason, which, fromSaid, toSaid } = value
  if (!verdicts.some((each) => each === decision)) return `"decision" is none of ${verdicts.join(', ')}`
  if (typeof type !== 'string' || !isRelationshipType(type)) return '"type" is no relationship of the graph'
  if (type === 'NOTED_ON') return 'what a note is about is for its writer to say'
  if (typeof from !== 'string' || typeof to !== 'string' || !fits(type, from, to))
    return `no ${type} runs between what "from" and "to" name`
  if (!isText(by, longest.by)) return `"by" must say who decided, in at most ${longest.by} characters`
  if (!isPersonKind(kind)) return '"kind" is neither EDITOR nor USER'
  if (!isInstant(at)) return '"at" is no instant in UTC'
  if (!isText(reason, longest.reason)) return `"reason" must say why, in at most ${longest.reason} characters`
  if (contactsIn(`${by}\n${reason}`).length > 0) return holdsContacts
  if (!isWhich(which)) return '"which" may tell a "concern" and a "kind"'
  if (!isSaid(fromSaid) || !isSaid(toSaid)) return '"fromSaid" and "toSaid" tell SHA-256 of "words" and "passages"'
  return undefined
}

/** The council whose thing a link starts from, as its ids begin. */
export const councilOf = ({ from }: Decision): string => from.split('/')[0] ?? ''

/** Whatever order decisions and notes are listed in, the same ones have the same digest. */
export function digestOf(reviews: readonly object[]): string {
  const lines = reviews.map((each) => JSON.stringify(each)).sort()
  return createHash('sha256').update(lines.join('\n')).digest('hex')
}
