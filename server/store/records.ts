import { type GraphRecord, labels } from '../../schema/index.ts'
import type { Row, Store } from './port.ts'
import { linkRecord, nodeRecord } from './rows.ts'
import { linksFrom } from './texts/links.ts'
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
  for await (const nodes of nodesInSteps(store))
    for (const { id, type, to, link } of await store.run(linksFrom, { ids: nodes.map((node) => String(node.id)) }))
      yield* [linkRecord(String(type), String(id), String(to), link as Values)].filter((record) => record !== undefined)
}
