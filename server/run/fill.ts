import {
  councilDatasets,
  fillFromKept,
  Keep,
  loadDataset,
  openForLoading,
  readDataset,
  renewKept,
  showProgress,
} from '../../seed/index.ts'
import type { Store } from '../store/index.ts'

/** Brings the store to what should be in it: indexes, a right ledger, the data sets that come with the software, the documents that were read. */
export async function fillStore(store: Store, dataFolder: string): Promise<void> {
  const progress = (name: string) => showProgress(name, process.stderr)
  await openForLoading(store)
  for (const { name, path } of councilDatasets()) await loadDataset(store, await readDataset(name, path), progress(name))
  const keep = new Keep(dataFolder)
  await renewKept(keep)
  await fillFromKept(store, keep, dataFolder, progress)
}
