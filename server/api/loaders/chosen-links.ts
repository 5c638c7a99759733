import DataLoader from 'dataloader'
import { type Chosen, chosenCount, chosenPage, type Part, type Store } from '../../store/index.ts'
import { grouped } from './grouped.ts'
import type { LinkRow } from './link-pages.ts'
import type { NodeLoader } from './nodes.ts'

export interface ChosenRow extends LinkRow {
  readonly value?: unknown
}

const most = { maxBatchSize: 500 }

/** Links that fit more than how they are known: one statement for all the things of a level that are asked for the same. */
export class ChosenLinkLoader {
  readonly #store: Store
  readonly #nodes: NodeLoader
  readonly #pages = new Map<string, DataLoader<string, readonly ChosenRow[]>>()
  readonly #counts = new Map<string, DataLoader<string, number>>()

  constructor(store: Store, nodes: NodeLoader) {
    this.#store = store
    this.#nodes = nodes
  }

  forget(): void {
    this.#pages.clear()
    this.#counts.clear()
  }

  page(id: string, links: Chosen, part: Part): Promise<readonly ChosenRow[]> {
    const key = JSON.stringify([links, part])
    const loader = this.#pages.get(key) ?? new DataLoader((ids) => this.#page(ids, links, part), most)
    this.#pages.set(key, loader)
    return loader.load(id)
  }

  count(id: string, links: Chosen): Promise<number> {
    const key = JSON.stringify(links)
    const loader = this.#counts.get(key) ?? new DataLoader((ids) => this.#count(ids, links), most)
    this.#counts.set(key, loader)
    return loader.load(id)
  }

  async #page(ids: readonly string[], links: Chosen, part: Part): Promise<(readonly ChosenRow[])[]> {
    const [text, parameters] = chosenPage(links, part, ids)
    const rows = (await this.#store.run(text, parameters)) as unknown as (ChosenRow & { id: string })[]
    for (const { node } of rows) this.#nodes.prime(node.id, node)
    const byId = grouped(rows, ({ id }) => id)
    const own = (id: string): readonly ChosenRow[] => byId.get(id) ?? []
    return ids.map((id) => (part.way === 'backward' ? [...own(id)].reverse() : own(id)))
  }

  async #count(ids: readonly string[], links: Chosen): Promise<number[]> {
    const [text, parameters] = chosenCount(links, ids)
    const totals = new Map((await this.#store.run(text, parameters)).map(({ id, total }) => [id, Number(total)]))
    return ids.map((id) => totals.get(id) ?? 0)
  }
}
