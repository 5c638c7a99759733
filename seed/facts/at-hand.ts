import { type GraphRecord, isNode, type NodeRecord } from '../../schema/index.ts'
import { inPreference } from '../join/index.ts'
import { type Copy, copiesAmong, placesInCopy } from './copies.ts'
import type { Facts } from './folder.ts'
import type { ReadPaper } from './paper.ts'
import { digestOf } from './places.ts'
import { wordingsFrom } from './wordings.ts'

/** Raised when facts come to something else beside the same papers, so that every council is filled anew. */
export const beside = 'facts at hand 1'

/** What facts say once some papers are at hand, and the papers that tell something else. */
export interface AtHand {
  readonly records: readonly GraphRecord[]
  readonly others: readonly ReadPaper[]
}

type Passage = NodeRecord<'Passage'>
type Seen = Pick<Passage['properties'], 'state' | 'quote' | 'prefix' | 'suffix'>

/** Passages of a document that is at hand, the very file: those that say what they said. */
function verified(own: readonly Passage[], { layer, records }: ReadPaper): Map<string, Seen> {
  const read = new Map(records.flatMap((each) => (isNode(each) && each.label === 'Passage' ? [[each.id, each] as const] : [])))
  const seen = new Map<string, Seen>()
  for (const { id, properties } of own) {
    const { start = 0, end = 0, digest } = properties
    const quote = layer.text.slice(start, end)
    if (digestOf(quote) !== digest) continue
    const { prefix, suffix } = read.get(id)?.properties ?? {}
    seen.set(id, {
      quote,
      ...(prefix === undefined ? {} : { prefix }),
      ...(suffix === undefined ? {} : { suffix }),
      state: 'VERIFIED',
    })
  }
  return seen
}

/** Passages as another copy has them: found again at one place, at several, or not. */
function matched(own: readonly Passage[], paper: ReadPaper): ReadonlyMap<string, Seen> {
  const places = placesInCopy(own, paper)
  return new Map(
    own.map(({ id }): [string, Seen] => {
      const place = places.get(id)
      if (place === undefined) return [id, { state: 'ORPHAN' }]
      if (place === 'several') return [id, { state: 'AMBIGUOUS' }]
      return [id, { quote: paper.layer.text.slice(place.start, place.end), state: 'MATCHED' }]
    }),
  )
}

const passagesOf = (records: readonly GraphRecord[], document: string): Passage[] => {
  const scope = `${document.replace('/document/', '/')}/passage/`
  return records.filter((each): each is Passage => isNode(each) && each.label === 'Passage' && each.id.startsWith(scope))
}

/** A copy as the graph tells of it: its document, and of which it is another edition; of one that is known by the same id, nothing. */
function toldOf({ paper, document, share }: Copy): GraphRecord[] {
  if (paper.document === document) return []
  const own = paper.records.filter((each) => (isNode(each) ? each.id : each.type === 'OF' && each.from) === paper.document)
  const reasons = [`${Math.round(share * 100)} per cent of the longer passages that are cited of the other stand in it.`]
  const properties = { basis: 'STRUCTURAL', method: 'same-passages', reasons } as const
  return [...own, { type: 'EDITION_OF', from: paper.document, to: document, properties }]
}

/**
 * Facts with the wording of those papers that are at hand. Of a document of theirs that is the very file, each passage is verified; of
 * another copy of one, each is matched where its words stand at one place. Nothing is moved: what is not found is said to be an orphan.
 */
export function factsAtHand({ records, documents }: Facts, papers: readonly ReadPaper[]): AtHand {
  // Two copies may have one id: what they are preferred by then is nothing but what they say.
  const ordered = inPreference([...papers].sort((a, b) => (a.layer.sha256 < b.layer.sha256 ? -1 : 1)))
  const same = ordered.filter(({ layer }) => documents.has(layer.sha256))
  const different = ordered.filter(({ layer }) => !documents.has(layer.sha256))
  const unread = [...documents].filter(([sha256]) => !same.some(({ layer }) => layer.sha256 === sha256)).map(([, id]) => id)
  const copies = copiesAmong(
    different,
    unread.map((id) => ({ document: id, passages: passagesOf(records, id) })),
  )
  const seen = new Map<string, Seen>()
  const see = (found: ReadonlyMap<string, Seen>): void => {
    for (const [id, each] of found) seen.set(id, better(seen.get(id), each))
  }
  for (const paper of same) {
    const own = passagesOf(records, documents.get(paper.layer.sha256) as string)
    const exact = verified(own, paper)
    see(exact)
    if (exact.size < own.length) see(matched(own, paper))
  }
  for (const { paper, document } of copies) see(matched(passagesOf(records, document), paper))
  const ofCopies = [...copies].reverse().flatMap(({ paper, document }) => {
    const own = new Set(passagesOf(records, document).map(({ id }) => id))
    const told = records.filter((each) => isNode(each) || own.has(each.to))
    return [...wordingsFrom(told, [paper], ({ properties }) => properties.normalDigest)]
  })
  const wordings = new Map([...ofCopies, ...wordingsFrom(records, same, ({ id }) => id)])
  const worded = records.map((record): GraphRecord => {
    const more = isNode(record) ? (seen.get(record.id) ?? wordings.get(record.id)) : undefined
    return more === undefined ? record : ({ ...record, properties: { ...record.properties, ...more } } as GraphRecord)
  })
  return {
    records: [...worded, ...copies.flatMap(toldOf)],
    others: different.filter((paper) => !copies.some((copy) => copy.paper === paper)),
  }
}

const ranks: readonly string[] = ['VERIFIED', 'MATCHED', 'AMBIGUOUS', 'ORPHAN']
const rankOf = ({ state }: Seen): number => ranks.indexOf(state)

const better = (before: Seen | undefined, now: Seen): Seen =>
  before === undefined || rankOf(now) < rankOf(before) ? now : before
