import type { GraphRecord } from '../../schema/index.ts'
import { loadDataset, openForLoading, recordsOf, shippedSources } from '../../seed/index.ts'
import { openStore, type Store } from '../../server/store/index.ts'
import type { Engine, Ground } from '../engines.ts'

/** An open store on ground of its own. */
export interface Opened {
  readonly store: Store
  readonly ground: Ground
  close(): Promise<void>
}

export async function openedOn(engine: Engine): Promise<Opened> {
  const ground = await engine.ground()
  const store = await openStore(ground.settings)
  await openForLoading(store)
  return {
    store,
    ground,
    async close() {
      await store.close()
      await ground.clear()
    },
  }
}

/** The records of the invented council, which has every label and every relationship. */
export async function aldermere(): Promise<readonly GraphRecord[]> {
  return recordsOf((await shippedSources()).filter(({ council }) => council === 'aldermere'))
}

export async function withAldermere(opened: Opened, more: readonly GraphRecord[] = []): Promise<void> {
  const records = [...(await aldermere()), ...more]
  await loadDataset(opened.store, { name: 'aldermere', digest: 'of a test', records })
}
