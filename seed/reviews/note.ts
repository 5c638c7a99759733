import { createHash } from 'node:crypto'
import { type Label, type LinkRecord, labelOfId, makeId, type NodeRecord, relationshipShape } from '../../schema/index.ts'
import { contactsIn } from '../extract/contacts.ts'
import { holdsContacts, isInstant, isLine, isPersonKind, isSaid, isText, longest, type Said } from './fields.ts'

/** What a person says of a thing. */
export interface Note {
  readonly note: string
  /** The id of the thing. */
  readonly about: string
  readonly by: string
  readonly kind: 'EDITOR' | 'USER'
  /** When, as an ISO instant. */
  readonly at: string
  /** By which words the thing was known when it was said. */
  readonly aboutSaid?: Said
}

const notable = (label: Label | undefined): boolean =>
  label !== undefined && relationshipShape('NOTED_ON').ends.some(({ to }) => to.includes(label))

/** What is wrong with a note; undefined where nothing is. */
export function wrongWithNote(value: Readonly<Record<string, unknown>>): string | undefined {
  const { note, about, by, kind, at, aboutSaid } = value
  if (!isText(note, longest.note))
    return `what it says must be text of at most ${longest.note} characters, none of them hidden ones`
  if (typeof about !== 'string' || !notable(labelOfId(about))) return 'what it is about is no thing that can be noted on'
  if (!isLine(by, longest.by))
    return `who says it must be told in one line of at most ${longest.by} characters, none of them hidden ones`
  if (contactsIn(`${by}\n${note}`).length > 0) return holdsContacts
  if (!isPersonKind(kind)) return '"kind" is neither EDITOR nor USER'
  if (!isInstant(at)) return '"at" is no instant in UTC'
  if (!isSaid(aboutSaid)) return '"aboutSaid" tells SHA-256 of "words" and "passages"'
  return undefined
}

/** The council whose thing a note is about, as its ids begin; what belongs to no council, as topics do, is a group of its own. */
export function councilOfThing(id: string): string {
  const [first = '', second = ''] = id.split('/')
  return labelOfId(id) === 'Council' ? second : first
}

const digits = 16

/** The same words of the same person on the same thing are one note, however often they are sent. */
export function idOfNote({ note, about, by, kind }: Note): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([about, kind, by, note]))
    .digest('hex')
  return makeId(councilOfThing(about), 'Note', digest.slice(0, digits))
}

/** Why the link from a note counts as confirmed. */
const told = 'The writer of a note says what it is about.'

/** A note as the graph holds it, on the thing that it means there. No document says that it is about it: its writer does. */
export function recordsOfNote(note: Note, about: string): readonly [NodeRecord, LinkRecord] {
  const { note: text, by, kind: byKind, at } = note
  const id = idOfNote(note)
  const council = councilOfThing(about)
  const owner = labelOfId(about) === 'Topic' ? {} : { council: makeId('', 'Council', council) }
  return [
    { label: 'Note', id, properties: { text, by, byKind, at, ...owner } },
    {
      type: 'NOTED_ON',
      from: id,
      to: about,
      properties: { basis: 'CONFIRMED', reviewedBy: by, reviewerKind: byKind, reviewedAt: at, reviewReason: told },
    },
  ]
}
