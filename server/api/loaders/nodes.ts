import DataLoader from 'dataloader'
import { nodesByIds, type Store } from '../../store/index.ts'

/** A stored thing: its properties as the graph holds them, its id and key among them. */
export interface StoredNode {
  readonly id: string
  readonly key: string
  readonly [property: string]: unknown
}

export type NodeLoader = DataLoader<string, StoredNode | null>

export function nodeLoader(store: Store): NodeLoader {
  return new DataLoader(
    async (ids) => {
      const rows = await store.run(nodesByIds, { ids: [...ids] })
      const found = new Map(rows.map(({ id, node }) => [id as string, node as StoredNode]))
      return ids.map((id) => found.get(id) ?? null)
    },
    { maxBatchSize: 500 },
  )
}
