import { type GraphRecord, isNode, labelOfId, type NodeRecord } from '../../schema/index.ts'
import { beginningOf } from '../reviews/fields.ts'

type Passage = NodeRecord<'Passage'>

/** The passages that say each thing, not one of its properties alone, in the order of their ids. */
export function passagesThatSay(records: readonly GraphRecord[]): ReadonlyMap<string, readonly Passage[]> {
  const passages = new Map(
    records.flatMap((each) => (isNode(each) && each.label === 'Passage' ? [[each.id, each] as const] : [])),
  )
  const saying = new Map<string, Passage[]>()
  for (const record of records) {
    if (isNode(record) || record.type !== 'CITES') continue
    const passage = passages.get(record.to)
    if (passage === undefined || record.properties.role !== 'SAYS' || record.properties.property !== undefined) continue
    const before = saying.get(record.from)
    if (before === undefined) saying.set(record.from, [passage])
    else before.push(passage)
  }
  for (const list of saying.values()) list.sort((a, b) => (a.id < b.id ? -1 : 1))
  return saying
}

/** By which passages a thing is known: how their digests begin, each once. */
export const saidBy = (passages: readonly Passage[]): string[] =>
  [...new Set(passages.map(({ properties }) => beginningOf(properties.normalDigest ?? '')))].sort()

/** The things that each passage says, by label and passage. */
export function thingsSaid(saying: ReadonlyMap<string, readonly Passage[]>): ReadonlyMap<string, readonly string[]> {
  const things = new Map<string, string[]>()
  for (const [id, passages] of saying)
    for (const digest of saidBy(passages)) {
      const key = `${labelOfId(id)} ${digest}`
      things.set(key, [...(things.get(key) ?? []), id])
    }
  return things
}
