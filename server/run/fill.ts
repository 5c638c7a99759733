import { fillFromKept, Keep, openForLoading, renewKept, showProgress } from '../../seed/index.ts'
import type { Store } from '../store/index.ts'

/** Brings the store to what should be in it: indexes, a right ledger, the data sets that come with the software, the documents that were read. */
export async function fillStore(store: Store, dataFolder: string): Promise<void> {
  await openForLoading(store)
  const keep = new Keep(dataFolder)
  for (const { code, message } of await renewKept(keep)) process.stderr.write(`golden-thread: ${message} [${code}]\n`)
  await fillFromKept(store, keep, dataFolder, (name) => showProgress(name, process.stderr))
}
