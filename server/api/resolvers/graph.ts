import { labels, relationshipShape, relationshipTypes, shapeOf } from '../../../schema/index.ts'
import { type Census, currentLedger, digestOf, lastKey, newestDays, nodesForward, takeCensus } from '../../store/index.ts'
import type { Context } from '../context.ts'
import type { GraphResolvers, QueryResolvers } from '../generated/resolvers.ts'
import type { StoredNode } from '../loaders/nodes.ts'

const taken = new WeakMap<Context, Promise<Census>>()

/** What is in the graph, counted once a request. */
export function census(context: Context): Promise<Census> {
  const before = taken.get(context) ?? takeCensus(context.store.run)
  taken.set(context, before)
  return before
}

const labelCounts: GraphResolvers['labels'] = async (_, __, context) => {
  const { labels: totals } = await census(context)
  return labels.map((label) => {
    const { about, words } = shapeOf(label)
    return { label, one: words[0], many: words[1], about, total: totals.get(label) ?? 0 }
  })
}

const typeCounts: GraphResolvers['types'] = async (_, __, context) => {
  const { types } = await census(context)
  return relationshipTypes.map((type) => {
    const { about, phrases } = relationshipShape(type)
    return { type, phrase: phrases[0], about, total: types.get(type) ?? 0 }
  })
}

const mostCouncils = 1000

const councils: GraphResolvers['councils'] = async (_, __, { store }) => {
  const rows = await store.run(nodesForward.of('Council'), { after: '', before: lastKey, limit: mostCouncils })
  return rows.map((row) => row.node as StoredNode)
}

const newest: GraphResolvers['newest'] = async (_, __, { store }) => {
  const found = await Promise.all(newestDays.map((text) => store.run(text)))
  const days = found
    .flat()
    .map(({ day }) => day)
    .filter((day) => typeof day === 'string')
  return days.sort().at(-1) ?? null
}

/** What is known of the graph as a whole without counting it. */
export interface GraphSource {
  readonly nodes: number
  readonly relationships: number
  readonly digest: string
  readonly engine: string
}

export const graph: QueryResolvers['graph'] = async (_, __, { store }): Promise<GraphSource> => {
  const ledger = await currentLedger(store.run)
  return { nodes: ledger.nodes, relationships: ledger.relationships, digest: digestOf(ledger), engine: store.engine }
}

/** The parts that it takes counting to know. */
export const graphResolvers = { labels: labelCounts, types: typeCounts, councils, newest }
