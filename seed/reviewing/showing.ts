import { asProblem, type GraphRecord, Problem } from '../../schema/index.ts'
import { currentLedger, enterLoaded, type Store, sealOf, writeBatch } from '../../server/store/index.ts'
import { loadNameOf, removeAll } from '../keep/fill.ts'
import { LoadedNote } from '../keep/loaded.ts'
import type { Review } from '../reviews/line.ts'
import { addReview, councilReviewed, reviewsIn } from '../reviews/log.ts'

/** What a decision or note does to the graph at once. */
export interface Effect {
  readonly written: readonly GraphRecord[]
  readonly removed?: readonly GraphRecord[]
}

/**
 * What is added is noted as being loaded, and the digest of the last filling is taken back, so that the next start fills afresh, finishes
 * what a crash cut off, and takes out what is written down no more.
 */
async function show(store: Store, dataFolder: string, council: string, { written, removed = [] }: Effect): Promise<void> {
  await new LoadedNote(dataFolder, council).add(written)
  await enterLoaded(store.run, loadNameOf(council), '')
  await writeBatch(store, written)
  await removeAll(store, removed)
  await store.settle(sealOf(await currentLedger(store.run)))
}

/** Writes a decision or note down and, once it is on disk, brings it to the graph. */
export async function writeAndShow(store: Store, dataFolder: string, review: Review, effect: Effect): Promise<void> {
  await addReview(reviewsIn(dataFolder), review)
  try {
    await show(store, dataFolder, councilReviewed(review), effect)
  } catch (thrown) {
    const { code, message } = asProblem(thrown)
    throw new Problem(
      'STORE_FAILED',
      {
        what: `${'note' in review ? 'The note' : 'The decision'} is written down, and the graph could not take it (${code}: ${message})`,
        todo: 'It shows after the next start of the server; there is no need to send it again',
      },
      { cause: thrown },
    )
  }
}
