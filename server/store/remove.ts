import { type GraphRecord, isNode, type LinkRecord, linkId, type RelationshipType } from '../../schema/index.ts'
import { enterLedger, heldLedger, type Ledger, stampHalves } from './ledger.ts'
import type { Run, Store } from './port.ts'
import { linkStamps, nodeStamps, removeLinks, removeNodes } from './texts/write.ts'

const byType = (links: readonly LinkRecord[]): Map<RelationshipType, LinkRecord[]> => {
  const groups = new Map<RelationshipType, LinkRecord[]>()
  for (const link of links) groups.set(link.type, [...(groups.get(link.type) ?? []), link])
  return groups
}

function without(ledger: Ledger, kind: 'nodes' | 'relationships', stamps: readonly number[]): Ledger {
  let { high, low } = ledger
  for (const stamp of stamps) {
    high -= stampHalves(stamp).high
    low -= stampHalves(stamp).low
  }
  return { ...ledger, high, low, [kind]: ledger[kind] - stamps.length }
}

const stampsOf = async (run: Run, ...asked: Parameters<Run>): Promise<number[]> =>
  (await run(...asked)).map(({ stamp }) => stamp as number)

/** Takes records out of the graph in one transaction, links before things, and out of the ledger. What is not there is passed over. */
export async function removeBatch(store: Store, records: readonly GraphRecord[]): Promise<number> {
  const ids = records.filter(isNode).map(({ id }) => id)
  const links = byType(records.filter((record): record is LinkRecord => !isNode(record)))
  return store.transaction(async (run) => {
    const before = await heldLedger(run)
    let ledger = before
    for (const [type, each] of links) {
      const rows = each.map((link) => ({ id: linkId(link), from: link.from }))
      ledger = without(ledger, 'relationships', await stampsOf(run, linkStamps.of(type), { rows }))
      await run(removeLinks.of(type), { rows })
    }
    if (ids.length > 0) {
      ledger = without(ledger, 'nodes', await stampsOf(run, nodeStamps, { ids }))
      await run(removeNodes, { ids })
    }
    const removed = before.nodes - ledger.nodes + before.relationships - ledger.relationships
    if (removed > 0) await enterLedger(run, { ...ledger, turn: before.turn + 1 })
    return removed
  })
}
