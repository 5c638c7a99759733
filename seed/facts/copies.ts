import { type GraphRecord, isNode, type NodeRecord } from '../../schema/index.ts'
import type { Span } from '../read/layer.ts'
import type { ReadPaper } from './paper.ts'
import { type Place, placesIn } from './places.ts'

type Passage = NodeRecord<'Passage'>

/** A document of which passages are cited. */
export interface Cited {
  readonly document: string
  readonly passages: readonly Passage[]
}

/** A paper that is another copy of a document, and the share of the longer passages cited of that which stand in it. */
export interface Copy {
  readonly paper: ReadPaper
  readonly document: string
  readonly share: number
}

/** Passages of so many words or more tell publications apart. */
const telling = 6
/** So much of the passages of each copy of a publication stands in the other; of two publications, or of one that stands in a larger one, far less does. */
const enough = 0.5
/** Of fewer passages a share says little. */
const fewest = 3

/** The places that a paper's own facts cite, by the digests of their words: the same rules read both copies. */
function citedPlaces({ records }: ReadPaper): Map<string, Span[]> {
  const places = new Map<string, Span[]>()
  for (const record of records) {
    if (!isNode(record) || record.label !== 'Passage') continue
    const { start, end, normalDigest } = record.properties
    if (start === undefined || end === undefined || normalDigest === undefined) continue
    places.set(normalDigest, [...(places.get(normalDigest) ?? []), { start, end }])
  }
  return places
}

/** What the longer of some passages say, each by its digest, once. */
const saidAtLength = (passages: readonly GraphRecord[]): ReadonlySet<string> =>
  new Set(
    passages.flatMap((each) =>
      isNode(each) && each.label === 'Passage' && (each.properties.words ?? 0) >= telling
        ? [each.properties.normalDigest ?? '']
        : [],
    ),
  )

/**
 * Which of some papers are other copies of which documents: of the one that is known by the same id, else of those that share enough both
 * ways the one of whose longer passages most stand in it.
 */
export function copiesAmong(papers: readonly ReadPaper[], documents: readonly Cited[]): Copy[] {
  return papers.flatMap((paper): Copy[] => {
    const there = saidAtLength(paper.records)
    const shares = documents.flatMap(({ document, passages }): Copy[] => {
      const own = saidAtLength(passages)
      const both = [...own].filter((digest) => there.has(digest)).length
      const copy = { paper, document, share: own.size === 0 ? 0 : both / own.size }
      if (document === paper.document) return [copy]
      return own.size < fewest || both < enough * there.size ? [] : [copy]
    })
    const named = shares.find(({ document }) => document === paper.document)
    if (named !== undefined) return [named]
    const [best] = shares.sort((a, b) => b.share - a.share || (a.document < b.document ? -1 : 1))
    return best === undefined || best.share < enough ? [] : [best]
  })
}

/** Where a document's passages stand in another copy of it. */
export function placesInCopy(passages: readonly Passage[], paper: ReadPaper): ReadonlyMap<string, Place> {
  const sought = passages.flatMap(({ id, properties: { start, normalDigest, words } }) =>
    start === undefined || normalDigest === undefined || words === undefined ? [] : [{ id, start, normalDigest, words }],
  )
  return placesIn(paper.layer.text, sought, citedPlaces(paper))
}
