import { type GraphRecord, isNode } from '../../schema/index.ts'
import type { DocumentRecords } from './editions.ts'

/** Two things that a person says are two, though they are named alike. */
export interface Parting {
  readonly keep: string
  readonly other: string
  /** The papers that tell of the other one where they name the first; none where each has a name of its own. */
  readonly papers?: readonly string[]
}

/** Whether two things are never to be taken for one. */
export const areTwo = (partings: readonly Parting[]): ((a: string, b: string) => boolean) => {
  const apart = new Set(partings.flatMap(({ keep, other }) => [`${keep} ${other}`, `${other} ${keep}`]))
  return (a, b) => apart.has(`${a} ${b}`)
}

/**
 * Whether some of the papers that are named tell of the thing, and some that are not: else there is nothing to tell apart. Two copies of
 * one publication tell of one thing, so that they stand on one side.
 */
function isTwofold(
  papers: readonly DocumentRecords[],
  editions: readonly GraphRecord[],
  keep: string,
  named: readonly string[],
): boolean {
  const telling = papers
    .filter(({ records }) => records.some((record) => isNode(record) && record.id === keep))
    .map(({ document }) => document)
  const other = telling.filter((document) => named.includes(document))
  const isCut = editions.some(
    (link) =>
      !isNode(link) &&
      telling.includes(link.from) &&
      telling.includes(link.to) &&
      named.includes(link.from) !== named.includes(link.to),
  )
  return other.length > 0 && other.length < telling.length && !isCut
}

/** Papers as they tell of things that a person told apart: what some of them name is another thing than what the others name so. */
export function toldApart(
  papers: readonly DocumentRecords[],
  editions: readonly GraphRecord[],
  partings: readonly Parting[],
): readonly DocumentRecords[] {
  const others = new Map<string, Map<string, string>>()
  for (const { keep, other, papers: named = [] } of partings)
    for (const document of isTwofold(papers, editions, keep, named) ? named : [])
      others.set(document, (others.get(document) ?? new Map()).set(keep, other))
  if (others.size === 0) return papers
  return papers.map((paper) => {
    const renamed = others.get(paper.document)
    if (renamed === undefined) return paper
    const now = (id: string): string => renamed.get(id) ?? id
    return {
      document: paper.document,
      records: paper.records.map((record) =>
        isNode(record)
          ? ({ ...record, id: now(record.id) } as GraphRecord)
          : ({ ...record, from: now(record.from), to: now(record.to) } as GraphRecord),
      ),
    }
  })
}
