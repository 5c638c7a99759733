import DataLoader from 'dataloader'
import type { EnumValue, LinkDirection, RelationshipType } from '../../../schema/index.ts'
import { linkCounts, type Store } from '../../store/index.ts'
import { grouped } from './grouped.ts'

export interface LinkCount {
  readonly type: RelationshipType
  readonly basis: EnumValue<'Basis'>
  readonly total: number
}

/** How many links a thing has one way, by relationship and basis. */
export class LinkCountLoader {
  readonly #byDirection: Record<LinkDirection, DataLoader<string, readonly LinkCount[]>>

  constructor(store: Store) {
    const loader = (direction: LinkDirection): DataLoader<string, readonly LinkCount[]> =>
      new DataLoader(
        async (ids) => {
          const rows = (await store.run(linkCounts[direction], { ids: [...ids] })) as unknown as (LinkCount & { id: string })[]
          const byId = grouped(rows, ({ id }) => id)
          return ids.map((id) => byId.get(id) ?? [])
        },
        { maxBatchSize: 500 },
      )
    this.#byDirection = { OUT: loader('OUT'), IN: loader('IN') }
  }

  /** What was loaded counts no longer: links were added. */
  forget(): void {
    for (const loader of Object.values(this.#byDirection)) loader.clearAll()
  }

  load(id: string, direction: LinkDirection): Promise<readonly LinkCount[]> {
    return this.#byDirection[direction].load(id)
  }
}
