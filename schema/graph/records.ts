import { createHash } from 'node:crypto'
import type { Label, PropertiesOf } from './labels.ts'
import type { LinkPropertiesOf, RelationshipType } from './relationships.ts'

/** One thing that a document tells of, as extraction gives it and loading takes it. */
export type NodeRecord<L extends Label = Label> = {
  [K in L]: { readonly label: K; readonly id: string; readonly properties: PropertiesOf<K> }
}[L]

/** One link between two things. Their labels stand in their ids. */
export type LinkRecord<T extends RelationshipType = RelationshipType> = {
  [K in T]: { readonly type: K; readonly from: string; readonly to: string; readonly properties: LinkPropertiesOf<K> }
}[T]

export type GraphRecord = NodeRecord | LinkRecord

export function isNode(record: GraphRecord): record is NodeRecord {
  return 'label' in record
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')

/** What makes two links between the same two things two: a citation's role and property, a reference's kind, the concern that comes back. */
const distinguishing = ['role', 'property', 'kind', 'concern'] as const

/** Ids of links that were asked for before: a record is never changed. */
const known = new WeakMap<LinkRecord, string>()

/** The id of a link: the same for the same type, ends and distinguishing properties. */
export function linkId(link: LinkRecord): string {
  const before = known.get(link)
  if (before !== undefined) return before
  const id = idOf(link)
  known.set(link, id)
  return id
}

function idOf(link: LinkRecord): string {
  const own = link.properties as Readonly<Record<string, unknown>>
  const told = distinguishing.map((name) => own[name] ?? '')
  // Ids of links without a concern stay what they were before there were any.
  const parts = [link.type, link.from, link.to, ...(own.concern === undefined ? told.slice(0, -1) : told)]
  return `${link.type.toLowerCase().replaceAll('_', '-')}/${digest(JSON.stringify(parts)).slice(0, 20)}`
}

export function recordId(record: GraphRecord): string {
  return isNode(record) ? record.id : linkId(record)
}

const canonical = (properties: object): string =>
  JSON.stringify(
    Object.entries(properties)
      .filter(([, value]) => value !== undefined && value !== null)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )

/**
 * A number that stands for everything a record says: 52 bits of its digest.
 * Two records with the same stamp say the same; the sums of stamps say whether a graph holds what was loaded.
 */
export function stampOf(record: GraphRecord): number {
  const head = isNode(record) ? [record.label, record.id] : [record.type, record.from, record.to]
  return Number.parseInt(digest(JSON.stringify(head) + canonical(record.properties)).slice(0, 13), 16)
}
