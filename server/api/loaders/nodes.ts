import DataLoader from 'dataloader'
import { nodesByIds, nodesWith, type Store } from '../../store/index.ts'
import type { Appetite } from '../appetite.ts'

/** A stored thing: its properties as the graph holds them, its id and key among them. */
export interface StoredNode {
  readonly id: string
  readonly key: string
  readonly [property: string]: unknown
}

export type NodeLoader = DataLoader<string, StoredNode | null>

export function nodeLoader(store: Store, appetite: Appetite): NodeLoader {
  return new DataLoader(
    async (ids) => {
      const narrow = appetite.needs && nodesWith(appetite.needs.nodes)
      const rows = await store.run(narrow?.text ?? nodesByIds, { ids: [...ids] })
      const nodes = rows.map((row) => (narrow === undefined ? row.node : narrow.node(row)) as StoredNode)
      const found = new Map(nodes.map((node) => [node.id, node]))
      return ids.map((id) => found.get(id) ?? null)
    },
    { maxBatchSize: 500 },
  )
}
