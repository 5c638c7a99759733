import DataLoader from 'dataloader'
import type { LinkDirection, RelationshipType } from '../../../schema/index.ts'
import { linksPage, type Store } from '../../store/index.ts'
import type { Range } from '../range.ts'
import { ChosenLinkLoader } from './chosen-links.ts'
import { grouped } from './grouped.ts'
import type { NodeLoader, StoredNode } from './nodes.ts'

export interface StoredLink {
  readonly id: string
  readonly cites?: readonly string[]
  readonly [property: string]: unknown
}

export interface LinkRow {
  readonly link: StoredLink
  readonly node: StoredNode
}

/** Which links of a thing are asked for. */
export interface LinkAsk {
  readonly type: RelationshipType
  readonly direction: LinkDirection
  readonly basis: readonly string[]
  readonly range: Range
}

/** One statement for all the things of a level that are asked for the same links. */
export class LinkPageLoader {
  /** Links that fit more than how they are known. */
  readonly chosen: ChosenLinkLoader
  readonly #store: Store
  readonly #nodes: NodeLoader
  readonly #loaders = new Map<string, DataLoader<string, readonly LinkRow[]>>()

  constructor(store: Store, nodes: NodeLoader) {
    this.#store = store
    this.#nodes = nodes
    this.chosen = new ChosenLinkLoader(store, nodes)
  }

  /** What was loaded counts no longer: links were added. */
  forget(): void {
    this.#loaders.clear()
    this.chosen.forget()
  }

  load(id: string, ask: LinkAsk): Promise<readonly LinkRow[]> {
    const key = JSON.stringify(ask)
    const loader = this.#loaders.get(key) ?? new DataLoader((ids) => this.#page(ids, ask), { maxBatchSize: 500, cache: true })
    this.#loaders.set(key, loader)
    return loader.load(id)
  }

  async #page(ids: readonly string[], { type, direction, basis, range }: LinkAsk): Promise<(readonly LinkRow[])[]> {
    const [afterKey = '', afterLink = ''] = range.after
    const [beforeKey = '', beforeLink = ''] = range.before
    const rows = (await this.#store.run(linksPage(type, direction, range.way), {
      ids: [...ids],
      basis,
      afterKey,
      afterLink,
      beforeKey,
      beforeLink,
      limit: range.size + 1,
    })) as unknown as (LinkRow & { id: string })[]
    for (const { node } of rows) this.#nodes.prime(node.id, node)
    const byId = grouped(rows, ({ id }) => id)
    return ids.map((id) => byId.get(id) ?? [])
  }
}
