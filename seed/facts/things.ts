import { type GraphRecord, isNode, type LinkRecord, orderKey } from '../../schema/index.ts'
import type { Thing } from './line.ts'

/** Each thing with the links that start from it, in the order in which a reader counts their ids. */
export function thingsOf(records: readonly GraphRecord[]): Thing[] {
  const links = new Map<string, LinkRecord[]>()
  for (const record of records)
    if (!isNode(record)) {
      const before = links.get(record.from)
      if (before === undefined) links.set(record.from, [record])
      else before.push(record)
    }
  return records
    .filter(isNode)
    .map((node) => ({ node, links: links.get(node.id) ?? [], key: orderKey(node.id) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ node, links: own }) => ({ node, links: own }))
}
