import { type Label, labelOfId } from '../../schema/index.ts'
import { contactsIn } from '../extract/contacts.ts'
import { holdsContacts, isFields, isInstant, isLine, isPersonKind, isSaid, isText, longest, type Said } from './fields.ts'

const verdicts = ['MERGED', 'PARTED'] as const

/** What a person decided on two things: that they are one, or that they are two. */
export interface Identity {
  readonly identity: (typeof verdicts)[number]
  /** The thing that stays. */
  readonly keep: string
  /** The thing that is one with it, or is one no more. */
  readonly other: string
  /** Of a parting: the papers whose telling of the thing is of the other one. */
  readonly papers?: readonly string[]
  readonly by: string
  readonly kind: 'EDITOR' | 'USER'
  /** When, as an ISO instant. */
  readonly at: string
  readonly reason: string
  /** By which words the two were known when it was decided. */
  readonly keepSaid?: Said
  readonly otherSaid?: Said
}

/** What a paper tells by itself: two of one kind can be one thing. What stands in the rows of a plan, and papers themselves, cannot. */
export const mergeable: readonly Label[] = [
  'Role',
  'ServicePlan',
  'Indicator',
  'Observation',
  'Inspection',
  'Finding',
  'Recommendation',
  'Measure',
  'Meeting',
  'AgendaItem',
  'Minute',
  'Matter',
  'Resolution',
  'Commitment',
]

/** Those that every paper knows by their name, so that two papers can mean two things by one name. */
export const namedAlike: readonly Label[] = ['Role', 'ServicePlan', 'Indicator']

/** The most papers that one parting names. */
const mostPapers = 200

/** What a thing's id begins with: its council. */
const ownerOf = (id: string): string => id.split('/')[0] ?? ''

function wrongEnds(keep: unknown, other: unknown): string | undefined {
  const [label, second] = [keep, other].map((id) => (typeof id === 'string' ? labelOfId(id) : undefined))
  if (label === undefined || second === undefined) return '"keep" and "other" must be ids of things'
  if (keep === other) return '"keep" and "other" are one id'
  if (label !== second) return `a ${label} and a ${second} are not of one kind`
  if (!mergeable.includes(label)) return `a ${label} is never one with another: only ${mergeable.join(', ')} can be`
  if (ownerOf(keep as string) !== ownerOf(other as string)) return 'the two are not of one council'
  return undefined
}

/** What is wrong with such a decision; undefined where nothing is. */
export function wrongWithIdentity(value: Readonly<Record<string, unknown>>): string | undefined {
  const { identity, keep, other, papers, by, kind, at, reason, keepSaid, otherSaid } = value
  if (!verdicts.some((each) => each === identity)) return `"identity" is none of ${verdicts.join(', ')}`
  const ends = wrongEnds(keep, other)
  if (ends !== undefined) return ends
  if (papers !== undefined) {
    const isList = Array.isArray(papers) && papers.length > 0 && papers.length <= mostPapers
    if (identity !== 'PARTED' || !isList || !papers.every((id) => typeof id === 'string' && labelOfId(id) === 'Document'))
      return `"papers" are ids of documents, ${mostPapers} at the most, and stand with what is parted`
    const label = labelOfId(keep as string)
    if (label === undefined || !namedAlike.includes(label)) return `what papers tell is parted of ${namedAlike.join(', ')} alone`
  }
  if (!isLine(by, longest.by)) return `"by" must say who decided, in one line of at most ${longest.by} characters`
  if (!isPersonKind(kind)) return '"kind" is neither EDITOR nor USER'
  if (!isInstant(at)) return '"at" is no instant in UTC'
  if (!isText(reason, longest.reason)) return `"reason" must say why, in at most ${longest.reason} characters`
  if (contactsIn(`${by}\n${reason}`).length > 0) return holdsContacts
  if (!isSaid(keepSaid) || !isSaid(otherSaid)) return '"keepSaid" and "otherSaid" tell SHA-256 of "words" and "passages"'
  return undefined
}

export const isIdentity = (value: object): value is Identity => isFields(value) && 'identity' in value

/** The council whose things they are, as their ids begin. */
export const councilOfIdentity = ({ keep }: Identity): string => ownerOf(keep)

/** Which two things it is about, whichever of them is named first. */
export const pairOf = ({ keep, other }: Pick<Identity, 'keep' | 'other'>): string => [keep, other].sort().join(' ')

/** The earliest first; of two at one instant, in the order of their words, so that order of reading is nothing. */
export const inTime = <T extends { readonly at: string }>(a: T, b: T): number =>
  Date.parse(a.at) - Date.parse(b.at) || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)

/** The latest decision on each two things, the earliest first. */
export function latestOnEach(identities: readonly Identity[]): readonly Identity[] {
  const latest = new Map<string, Identity>()
  for (const each of [...identities].sort(inTime)) {
    latest.delete(pairOf(each))
    latest.set(pairOf(each), each)
  }
  return [...latest.values()]
}
