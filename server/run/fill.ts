import type { Problem } from '../../schema/index.ts'
import { fillFromKept, Keep, misfitsIn, openForLoading, renewKept, showProgress } from '../../seed/index.ts'
import type { Store } from '../store/index.ts'

/** Brings the store to what should be in it: indexes, a right ledger, the data sets that come with the software, the documents that were read. */
export async function fillStore(store: Store, dataFolder: string): Promise<void> {
  await openForLoading(store)
  const keep = new Keep(dataFolder)
  const tell = ({ code, message }: Problem): unknown => process.stderr.write(`golden-thread: ${message} [${code}]\n`)
  for (const problem of await renewKept(keep)) tell(problem)
  await fillFromKept(store, keep, dataFolder, (name) => showProgress(name, process.stderr))
  for (const misfit of await misfitsIn(dataFolder)) tell(misfit)
}
