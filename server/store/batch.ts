import { type GraphRecord, isNode, type Label, nameOf, Problem, type RelationshipType, validate } from '../../schema/index.ts'
import { enterLedger, heldLedger, type Ledger, stampHalves } from './ledger.ts'
import type { Parameters, Run, Store, Text } from './port.ts'
import { type StoredRow, toRow } from './rows.ts'
import { linkStamps, mergeLinks, mergeNodes, nodeStamps } from './texts/write.ts'

/** What became of a batch. */
export interface Written {
  readonly added: number
  readonly changed: number
  readonly unchanged: number
}

interface Group {
  readonly kind: 'nodes' | 'relationships'
  readonly merge: Text
  readonly stamps: (rows: readonly StoredRow[]) => readonly [Text, Parameters]
  readonly rows: Map<string, StoredRow>
  readonly names: Map<string, string>
}

const nodeGroup = (label: Label): Group => ({
  kind: 'nodes',
  merge: mergeNodes.of(label),
  stamps: (rows) => [nodeStamps, { ids: rows.map(({ id }) => id) }],
  rows: new Map(),
  names: new Map(),
})

const linkGroup = (type: RelationshipType): Group => ({
  kind: 'relationships',
  merge: mergeLinks.of(type),
  stamps: (rows) => [linkStamps.of(type), { rows: rows.map(({ row }) => ({ id: row.id ?? '', from: row.from ?? '' })) }],
  rows: new Map(),
  names: new Map(),
})

/** The records by label and relationship, nodes first; of several with one id the last counts. */
function grouped(records: readonly GraphRecord[]): Group[] {
  const nodes = new Map<Label, Group>()
  const links = new Map<RelationshipType, Group>()
  for (const record of records) {
    const group = isNode(record)
      ? (nodes.get(record.label) ?? nodeGroup(record.label))
      : (links.get(record.type) ?? linkGroup(record.type))
    if (isNode(record)) nodes.set(record.label, group)
    else links.set(record.type, group)
    const row = toRow(record)
    group.rows.set(row.id, row)
    group.names.set(row.id, nameOf(record))
  }
  return [...nodes.values(), ...links.values()]
}

function endless(group: Group, rows: readonly StoredRow[], written: number): Problem {
  const first = rows[0] === undefined ? '' : (group.names.get(rows[0].id) ?? '')
  return new Problem('RECORD_INVALID', {
    what: `${rows.length - written} of ${rows.length} links run from or to a thing that is not in the graph`,
    where: rows.length === 1 ? first : `links like ${first}`,
    todo: 'Load the things before the links between them',
  })
}

async function writeGroup(run: Run, group: Group, ledger: Ledger): Promise<{ ledger: Ledger; written: Written }> {
  const all = [...group.rows.values()]
  const before = new Map((await run(...group.stamps(all))).map(({ id, stamp }) => [id as string, stamp as number]))
  const rows = all.filter(({ id, stamp }) => before.get(id) !== stamp)
  if (rows.length > 0) {
    const [result] = await run(group.merge, { rows: rows.map(({ row }) => row) })
    if (result?.written !== rows.length) throw endless(group, rows, Number(result?.written ?? 0))
  }
  const added = rows.filter(({ id }) => !before.has(id)).length
  let { high, low } = ledger
  for (const { id, stamp } of rows) {
    const [now, then] = [stampHalves(stamp), stampHalves(before.get(id) ?? 0)]
    high += now.high - then.high
    low += now.low - then.low
  }
  return {
    ledger: { ...ledger, high, low, [group.kind]: ledger[group.kind] + added },
    written: { added, changed: rows.length - added, unchanged: all.length - rows.length },
  }
}

/**
 * Writes records in one transaction, and the ledger with them. What is there already and says the same is left
 * alone, so that writing a batch again, or one that a crash cut off, ends in the same graph.
 */
export async function writeBatch(store: Store, records: readonly GraphRecord[]): Promise<Written> {
  validate(records)
  const groups = grouped(records)
  return store.transaction(async (run) => {
    const before = await heldLedger(run)
    let ledger = before
    const sum = { added: 0, changed: 0, unchanged: 0 }
    for (const group of groups) {
      const result = await writeGroup(run, group, ledger)
      ledger = result.ledger
      sum.added += result.written.added
      sum.changed += result.written.changed
      sum.unchanged += result.written.unchanged
    }
    if (sum.added + sum.changed > 0) await enterLedger(run, { ...ledger, turn: before.turn + 1 })
    return sum
  })
}
