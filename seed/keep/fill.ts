import { createHash } from 'node:crypto'
import type { GraphRecord } from '../../schema/index.ts'
import { currentLedger, loadedDigest, removeBatch, type Store, sealOf } from '../../server/store/index.ts'
import { slugOf } from '../extract/slug.ts'
import { join } from '../join/index.ts'
import { loadDataset, type Progress } from '../load/index.ts'
import { readers } from '../read/readers.ts'
import { extractor, type Keep } from './keep.ts'
import { LoadedNote } from './loaded.ts'
import { keptSource, type Source, shippedSources } from './sources.ts'

/** What bringing the graph to what a council's papers say came to. */
export interface Filled {
  readonly council: string
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  readonly removed: number
}

const removeAtOnce = 2000

/** Whatever order sources came in, the same sources read and extracted in the same way have the same digest. */
const digestOf = (sources: readonly Source[]): string => {
  const digests = sources.map(({ digest }) => digest).sort()
  return createHash('sha256')
    .update([extractor, ...Object.values(readers), ...digests].join('\n'))
    .digest('hex')
}

/** What all papers of a council tell, each thing once. */
export async function recordsOf(sources: readonly Source[]): Promise<GraphRecord[]> {
  return join((await Promise.all(sources.map((source) => source.papers()))).flat())
}

async function removeAll(store: Store, stale: readonly GraphRecord[]): Promise<number> {
  // Links first: a thing can't go while it has any.
  const ordered = [...stale].sort((a, b) => Number('label' in a) - Number('label' in b))
  let removed = 0
  for (let at = 0; at < ordered.length; at += removeAtOnce)
    removed += await removeBatch(store, ordered.slice(at, at + removeAtOnce))
  return removed
}

/** The digest is entered last: what a crash cuts off, be it in loading or in taking out, the next start does again. */
async function fillCouncil(
  store: Store,
  folder: string,
  council: string,
  sources: readonly Source[],
  progress: (name: string) => Progress,
): Promise<Filled> {
  const name = `documents/${council}`
  const digest = digestOf(sources)
  if ((await loadedDigest(store.run, name)) === digest) return { council, added: 0, changed: 0, unchanged: 0, removed: 0 }
  const records = await recordsOf(sources)
  const note = new LoadedNote(folder, council)
  const removed = await removeAll(store, await note.begin(records))
  const written = await loadDataset(store, { name, digest, records }, progress(council))
  await note.end(records)
  await store.settle(sealOf(await currentLedger(store.run)))
  return { council, ...written, removed }
}

/** Brings the graph to what the data sets and the kept documents say. `also` names a council whose last document may be gone. */
export async function fillFromKept(
  store: Store,
  keep: Keep,
  folder: string,
  progress: (name: string) => Progress,
  also: readonly string[] = [],
): Promise<Filled[]> {
  const sources = [...(await shippedSources()), ...(await keep.list()).map((kept) => keptSource(keep, kept))]
  const councils = [...new Set([...sources.map(({ council }) => council), ...also.map(slugOf)])].sort()
  const filled: Filled[] = []
  for (const council of councils) {
    const own = sources.filter((source) => source.council === council)
    filled.push(await fillCouncil(store, folder, council, own, progress))
  }
  return filled
}
