import { councilDatasets, loadDataset, openForLoading, readDataset, showProgress } from '../../seed/index.ts'
import type { Store } from '../store/index.ts'

/** Brings the store to what should be in it: indexes, a right ledger, and the data sets that come with the software. */
export async function fillStore(store: Store): Promise<void> {
  await openForLoading(store)
  for (const { name, path } of councilDatasets()) {
    const dataset = await readDataset(name, path)
    await loadDataset(store, dataset, showProgress(name, process.stderr))
  }
}
