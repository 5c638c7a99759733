import { openStore, type StoreSettings } from '../../server/store/index.ts'
import { renewKept } from '../ingest.ts'
import { fillFromKept } from '../keep/fill.ts'
import type { Keep } from '../keep/keep.ts'
import { misfitsIn } from '../keep/misfits.ts'
import { openForLoading, showProgress } from '../load/index.ts'
import { complain, tellFilled } from './telling.ts'

/** Where the graph is, and where what was read is kept. */
export interface Place {
  readonly store: StoreSettings
  readonly dataFolder: string
}

/** Opens the store, makes anew what an older version kept, changes what is kept, and brings the graph to what is kept then. `also` as `fillFromKept` takes it. */
export async function fillAfter(
  { store: settings, dataFolder }: Place,
  keep: Keep,
  change: () => Promise<void>,
  also: readonly string[] = [],
): Promise<void> {
  const store = await openStore(settings)
  try {
    await openForLoading(store)
    for (const problem of await renewKept(keep)) complain(problem)
    await change()
    const progress = (name: string) => showProgress(name, process.stderr)
    for (const filled of await fillFromKept(store, keep, dataFolder, progress, also)) tellFilled(filled)
    for (const misfit of await misfitsIn(dataFolder)) complain(misfit)
  } finally {
    await store.close()
  }
}
