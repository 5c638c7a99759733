import { type GraphRecord, isNode, type NodeRecord } from '../../schema/index.ts'
import type { DocumentRecords } from '../join/index.ts'
import { wordingOf } from './wording.ts'

type Values = Readonly<Record<string, unknown>>

/** By what a passage is known: its id, or the digest of its words, where that is told. */
export type PassageKey = (passage: NodeRecord<'Passage'>) => string | undefined

/** For each thing that is told, the passages that say it; for each label and passage, the things that it says. */
class Sayings {
  readonly #things = new Map<string, Set<string>>()
  readonly #passages = new Map<string, string[]>()

  constructor(records: readonly GraphRecord[], keyOf: PassageKey) {
    const nodes = new Map(records.filter(isNode).map((node) => [node.id, node]))
    for (const record of records) {
      if (isNode(record) || record.type !== 'CITES') continue
      if (record.properties.role !== 'SAYS' || record.properties.property !== undefined) continue
      const [thing, passage] = [nodes.get(record.from), nodes.get(record.to)]
      const known = passage?.label === 'Passage' ? keyOf(passage) : undefined
      if (thing === undefined || known === undefined) continue
      const key = `${thing.label} ${known}`
      this.#things.set(key, (this.#things.get(key) ?? new Set()).add(thing.id))
      this.#passages.set(thing.id, [...(this.#passages.get(thing.id) ?? []), key])
    }
  }

  keysOf(id: string): readonly string[] {
    return this.#passages.get(id) ?? []
  }

  of(key: string): ReadonlySet<string> {
    return this.#things.get(key) ?? new Set()
  }
}

/**
 * What of a paper's things is told already, each by the thing that it is: the one that is said in the same passage, of several the one with
 * the same id. Extraction names things as one paper has them; facts name them as all papers together do.
 */
function sameThings(told: readonly GraphRecord[], paper: DocumentRecords, keyOf: PassageKey): Map<string, string> {
  const there = new Sayings(told, keyOf)
  const here = new Sayings(paper.records, keyOf)
  const ids = new Set(told.filter(isNode).map(({ id }) => id))
  const same = new Map<string, string>()
  for (const { id } of paper.records.filter(isNode)) {
    const candidates = new Set(here.keysOf(id).flatMap((key) => [...there.of(key)]))
    const one =
      candidates.has(id) || (candidates.size === 0 && ids.has(id)) ? id : candidates.size === 1 ? [...candidates][0] : undefined
    if (one !== undefined) same.set(id, one)
  }
  return same
}

/** The wording of each thing that is told, as some papers have it: of several, the one before. */
export function wordingsFrom(
  told: readonly GraphRecord[],
  papers: readonly DocumentRecords[],
  keyOf: PassageKey,
): ReadonlyMap<string, Values> {
  const wordings = new Map<string, Values>()
  for (const paper of papers) {
    const same = sameThings(told, paper, keyOf)
    for (const node of paper.records.filter(isNode)) {
      const one = same.get(node.id)
      if (one === undefined || node.label === 'Passage') continue
      const own = wordingOf(node.label).flatMap((name) => {
        const value = (node.properties as Values)[name]
        return value === undefined ? [] : [[name, value] as const]
      })
      if (own.length > 0) wordings.set(one, { ...Object.fromEntries(own), ...wordings.get(one) })
    }
  }
  return wordings
}
