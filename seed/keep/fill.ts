import { createHash } from 'node:crypto'
import { type GraphRecord, toLine } from '../../schema/index.ts'
import { currentLedger, loadedDigest, removeBatch, type Store, sealOf } from '../../server/store/index.ts'
import { slugOf } from '../extract/slug.ts'
import { join } from '../join/index.ts'
import { loadDataset, type Progress } from '../load/load.ts'
import type { Keep, Kept } from './keep.ts'
import { LoadedNote } from './loaded.ts'

/** What loading a council's documents came to. */
export interface Filled {
  readonly council: string
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  readonly removed: number
}

const removeAtOnce = 2000

const digestOf = (records: readonly GraphRecord[]): string => {
  const digest = createHash('sha256')
  for (const record of records) digest.update(toLine(record))
  return digest.digest('hex')
}

async function removeAll(store: Store, stale: readonly GraphRecord[]): Promise<number> {
  // Links first: a thing can't go while it has any.
  const ordered = [...stale].sort((a, b) => Number('label' in a) - Number('label' in b))
  let removed = 0
  for (let at = 0; at < ordered.length; at += removeAtOnce)
    removed += await removeBatch(store, ordered.slice(at, at + removeAtOnce))
  return removed
}

async function fillCouncil(
  store: Store,
  keep: Keep,
  folder: string,
  council: string,
  papers: readonly Kept[],
  progress: (name: string) => Progress,
): Promise<Filled> {
  const slug = slugOf(council)
  const records = join(
    await Promise.all(papers.map(async (kept) => ({ document: kept.document, records: await keep.records(kept) }))),
  )
  const name = `documents/${slug}`
  const digest = digestOf(records)
  if ((await loadedDigest(store.run, name)) === digest)
    return { council, added: 0, changed: 0, unchanged: records.length, removed: 0 }
  const note = new LoadedNote(folder, slug)
  const stale = await note.begin(records)
  const written = await loadDataset(store, { name, digest, records }, progress(council))
  const removed = await removeAll(store, stale)
  await note.end(records)
  await store.settle(sealOf(await currentLedger(store.run)))
  return { council, ...written, removed }
}

/** Brings the graph to what the kept documents say. `also` names a council whose last document may be gone. */
export async function fillFromKept(
  store: Store,
  keep: Keep,
  folder: string,
  progress: (name: string) => Progress,
  also: readonly string[] = [],
): Promise<Filled[]> {
  const all = await keep.list()
  const councils = [...new Set([...all.map(({ council }) => council), ...also])].sort()
  const filled: Filled[] = []
  for (const council of councils)
    filled.push(
      await fillCouncil(
        store,
        keep,
        folder,
        council,
        all.filter((kept) => kept.council === council),
        progress,
      ),
    )
  return filled
}
