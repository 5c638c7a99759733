import { type GraphRecord, labels, type RelationshipType } from '../../schema/index.ts'
import { takeCensus } from './ledger.ts'
import type { Row, Store } from './port.ts'
import { linkRecord, nodeRecord } from './rows.ts'
import { linksOf } from './texts/links.ts'
import { lastKey, nodesForward } from './texts/nodes.ts'

const step = 1000

type Values = Readonly<Record<string, unknown>>

async function* nodesInSteps(store: Store): AsyncGenerator<Values[]> {
  for (const label of labels) {
    let key = ''
    for (;;) {
      const rows: Row[] = await store.run(nodesForward.of(label), { after: key, before: lastKey, limit: step })
      if (rows.length === 0) break
      const nodes = rows.map((row) => row.node as Values)
      yield nodes
      if (rows.length < step) break
      key = String(nodes.at(-1)?.key)
    }
  }
}

/** Everything in the graph, things first and then the links between them, a step at a time. */
export async function* allRecords(store: Store): AsyncGenerator<GraphRecord> {
  for await (const nodes of nodesInSteps(store))
    for (const node of nodes) yield* [nodeRecord(node)].filter((record) => record !== undefined)
  const types: RelationshipType[] = [...(await takeCensus(store.run)).types.keys()].sort()
  for await (const nodes of nodesInSteps(store)) {
    const ids = nodes.map(({ id }) => String(id))
    for (const type of types)
      for (const row of await store.run(linksOf.of(type), { ids }))
        yield* [linkRecord(type, String(row.id), String(row.to), row.link as Values)].filter((record) => record !== undefined)
  }
}
