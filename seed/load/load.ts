import {
  checkLedger,
  currentLedger,
  enterLoaded,
  loadedDigest,
  type Store,
  sealOf,
  type Written,
  writeBatch,
} from '../../server/store/index.ts'
import type { Dataset } from './dataset.ts'

export type Progress = (done: number, total: number) => void

const batchSize = 2000

/**
 * Loads a data set in batches, each whole or not at all. What a crash cut off is finished by loading again:
 * records that are there already are left alone. A data set that is in already is not looked at again.
 */
export async function loadDataset(
  store: Store,
  { name, digest, records }: Dataset,
  progress: Progress = () => {},
): Promise<Written> {
  const sum = { added: 0, changed: 0, unchanged: 0 }
  if ((await loadedDigest(store.run, name)) === digest) return { ...sum, unchanged: records.length }
  for (let at = 0; at < records.length; at += batchSize) {
    progress(at, records.length)
    const { added, changed, unchanged } = await writeBatch(store, records.slice(at, at + batchSize))
    sum.added += added
    sum.changed += changed
    sum.unchanged += unchanged
  }
  progress(records.length, records.length)
  await enterLoaded(store.run, name, digest)
  await store.settle(sealOf(await currentLedger(store.run)))
  return sum
}

/** Makes the store ready for loading: it holds what it should, and its indexes are there. What is damaged is not written to. */
export async function openForLoading(store: Store): Promise<void> {
  await checkLedger(store)
  await store.prepare()
}
