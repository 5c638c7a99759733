import DataLoader from 'dataloader'
import type { LinkDirection, RelationshipType } from '../../../schema/index.ts'
import { lastKey, linksPage, linksWith, type Narrow, type Store } from '../../store/index.ts'
import type { Appetite } from '../appetite.ts'
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
  /** What tells its basis and range from others, where that is known. */
  readonly key?: string
}

export const keyOf = ({ basis, range }: Pick<LinkAsk, 'basis' | 'range'>): string => JSON.stringify([basis, range])

/** One statement for all the things of a level that are asked for the same links. */
export class LinkPageLoader {
  /** Links that fit more than how they are known. */
  readonly chosen: ChosenLinkLoader
  readonly #store: Store
  readonly #nodes: NodeLoader
  readonly #appetite: Appetite
  readonly #loaders = new Map<string, DataLoader<string, readonly LinkRow[]>>()

  constructor(store: Store, nodes: NodeLoader, appetite: Appetite) {
    this.#appetite = appetite
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
    const key = `${ask.type} ${ask.direction} ${ask.key ?? keyOf(ask)}`
    const loader = this.#loaders.get(key) ?? new DataLoader((ids) => this.#page(ids, ask), { maxBatchSize: 500, cache: true })
    this.#loaders.set(key, loader)
    return loader.load(id)
  }

  async #page(ids: readonly string[], { type, direction, basis, range }: LinkAsk): Promise<(readonly LinkRow[])[]> {
    const [afterKey = '', afterLink = ''] = range.after
    const [beforeKey = '', beforeLink = ''] = range.before
    const narrow = this.#narrow(type, direction, range)
    const rows =
      narrow !== undefined
        ? await this.#first(narrow, ids, basis, range)
        : ((await this.#store.run(linksPage(type, direction, range.way), {
            ids: [...ids],
            basis,
            afterKey,
            afterLink,
            beforeKey,
            beforeLink,
            limit: range.size + 1,
          })) as unknown as (LinkRow & { id: string })[])
    for (const { node } of rows) this.#nodes.prime(node.id, node)
    const byId = grouped(rows, ({ id }) => id)
    return ids.map((id) => byId.get(id) ?? [])
  }

  /** A text that brings no more than is asked for, of a page that begins where the list does. */
  #narrow(type: RelationshipType, direction: LinkDirection, { way, after, before }: Range): Narrow | undefined {
    const { needs } = this.#appetite
    if (needs === undefined || way !== 'forward' || after[0] !== '' || before[0] !== lastKey) return undefined
    return linksWith(type, direction, needs.links, needs.nodes)
  }

  async #first(
    narrow: Narrow,
    ids: readonly string[],
    basis: readonly string[],
    { size }: Range,
  ): Promise<(LinkRow & { id: string })[]> {
    const rows = await this.#store.run(narrow.text, { ids: [...ids], basis, limit: size + 1 })
    return rows.map((row) => ({
      id: row.given as string,
      link: narrow.link(row) as StoredLink,
      node: narrow.node(row) as StoredNode,
    }))
  }
}
