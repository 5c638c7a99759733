import { type GraphRecord, isNode, type LinkRecord, type NodeRecord, recordId } from '../../schema/index.ts'
import { mergedLink, mergedNode } from './merge.ts'

/** The first passage that says each thing; of what no passage says as a whole, the first that says something of it. */
function sayings(records: readonly GraphRecord[]): ReadonlyMap<string, string> {
  const [says, parts] = [new Map<string, string>(), new Map<string, string>()]
  for (const record of records) {
    if (isNode(record) || record.type !== 'CITES' || record.properties.role !== 'SAYS') continue
    const found = record.properties.property === undefined ? says : parts
    const before = found.get(record.from)
    if (before === undefined || record.to < before) found.set(record.from, record.to)
  }
  return new Map([...parts, ...says])
}

/** A role is known by every spelling of those that are it. */
const withSpellings = (node: NodeRecord, all: readonly NodeRecord[]): NodeRecord =>
  node.label === 'Role'
    ? {
        ...node,
        properties: {
          ...node.properties,
          variants: [
            ...new Set(
              all.flatMap((each) => (each.label === 'Role' ? [each.properties.name, ...(each.properties.variants ?? [])] : [])),
            ),
          ].sort(),
        },
      }
    : node

/** What is held of one of them is held of all. */
function heldWhereAny(node: NodeRecord, all: readonly NodeRecord[]): NodeRecord {
  const { held, ...others } = node.properties as { held?: boolean }
  return held === false && all.some(({ properties }) => (properties as { held?: boolean }).held !== false)
    ? ({ ...node, properties: others } as NodeRecord)
    : node
}

/**
 * The records with some things one with others, as a person decided: `into` tells for the id of each the id of the one that it is. That one
 * keeps its values, takes what it lacked, cites what the others say otherwise as `DIFFERS`, and has all their links but those between them.
 */
export function asOne(records: readonly GraphRecord[], into: ReadonlyMap<string, string>): GraphRecord[] {
  if (into.size === 0) return [...records]
  const now = (id: string): string => into.get(id) ?? id
  const touched = new Set([...into].flat())
  const groups = new Map<string, NodeRecord[]>()
  for (const record of records)
    if (isNode(record) && touched.has(record.id)) groups.set(now(record.id), [...(groups.get(now(record.id)) ?? []), record])
  const says = sayings(records)
  const differences: LinkRecord[] = []
  const made = new Map<string, NodeRecord>()
  for (const [id, group] of groups) {
    const all = [...group].sort((a, b) => Number(b.id === id) - Number(a.id === id) || (a.id < b.id ? -1 : 1))
    const { node, differs } = mergedNode(all.map((each) => ({ node: each, passage: says.get(each.id) })))
    differences.push(...differs)
    made.set(id, heldWhereAny(withSpellings(node, all), all))
  }
  const nodes = records.flatMap((record): NodeRecord[] => {
    if (!isNode(record)) return []
    if (!touched.has(record.id)) return [record]
    const own = made.get(record.id)
    return own === undefined ? [] : [own]
  })
  const links = new Map<string, LinkRecord[]>()
  for (const record of [...records, ...differences]) {
    if (isNode(record)) continue
    const link = { ...record, from: now(record.from), to: now(record.to) } as LinkRecord
    if (link.from === link.to && record.from !== record.to) continue
    links.set(recordId(link), [...(links.get(recordId(link)) ?? []), link])
  }
  return [...nodes, ...[...links.values()].map((each) => (each.length === 1 ? (each[0] as LinkRecord) : mergedLink(each)))]
}
