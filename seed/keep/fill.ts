import { createHash } from 'node:crypto'
import type { GraphRecord } from '../../schema/index.ts'
import { currentLedger, loadedDigest, removeBatch, type Store, sealOf } from '../../server/store/index.ts'
import { checking } from '../check/index.ts'
import { correctionsIn, correctionsOf, councilCorrected, readCorrections } from '../corrections/correction.ts'
import { slugOf } from '../extract/slug.ts'
import { beside } from '../facts/at-hand.ts'
import { linking, topicNodes, type Vocabulary } from '../link/index.ts'
import { loadDataset, type Progress } from '../load/index.ts'
import { readers } from '../read/readers.ts'
import { digestOf as digestOfReviews } from '../reviews/decision.ts'
import { councilsReviewed, readReviews, reviewsIn, reviewsOf } from '../reviews/log.ts'
import { extractor, type Keep } from './keep.ts'
import { type Around, countLinked, isTopic, type Linked, linkedRecords, vocabularyOf } from './linked.ts'
import { LoadedNote } from './loaded.ts'
import { noteMisfits } from './misfits.ts'
import { keptSource, type Source, shippedSources } from './sources.ts'

/** What bringing the graph to what a council's papers say came to. */
export interface Filled {
  readonly council: string
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  readonly removed: number
  /** How its papers are linked; nothing where nothing had changed. */
  readonly linked?: Linked
}

const removeAtOnce = 2000

/** Whatever order sources came in, the same sources read, extracted, linked and decided on in the same way have the same digest. */
export const digestOf = (
  sources: readonly Source[],
  { vocabulary, decisions, identities, notes, corrections }: Around,
): string => {
  const digests = sources.map(({ digest }) => digest).sort()
  return createHash('sha256')
    .update([extractor, beside, linking, checking, ...Object.values(readers), ...digests].join('\n'))
    .update(JSON.stringify(vocabulary))
    .update(digestOfReviews([...decisions, ...identities, ...notes, ...corrections]))
    .digest('hex')
}

/** By which name the ledger knows how a council was filled last. */
export const loadNameOf = (council: string): string => `documents/${council}`

/** Takes records out of the graph, so many at once. */
export async function removeAll(store: Store, stale: readonly GraphRecord[], atOnce = removeAtOnce): Promise<number> {
  // Links first: a thing can't go while it has any.
  const ordered = [...stale].sort((a, b) => Number('label' in a) - Number('label' in b))
  let removed = 0
  for (let at = 0; at < ordered.length; at += atOnce) removed += await removeBatch(store, ordered.slice(at, at + atOnce))
  return removed
}

/** The digest is entered last: what a crash cuts off, be it in loading or in taking out, the next start does again. */
async function fillCouncil(
  store: Store,
  folder: string,
  council: string,
  sources: readonly Source[],
  around: Around,
  progress: (name: string) => Progress,
): Promise<Filled> {
  const name = loadNameOf(council)
  const digest = digestOf(sources, around)
  if ((await loadedDigest(store.run, name)) === digest) return { council, added: 0, changed: 0, unchanged: 0, removed: 0 }
  const { records, unfit } = await linkedRecords(sources, around)
  const own = records.filter((record) => !isTopic(record))
  const note = new LoadedNote(folder, council)
  const removed = await removeAll(store, await note.begin(own))
  const written = await loadDataset(store, { name, digest, records }, progress(council))
  await note.end(own)
  await noteMisfits(folder, council, unfit)
  await store.settle(sealOf(await currentLedger(store.run)))
  return { council, ...written, removed, linked: countLinked(records) }
}

/** Topics are no council's own: those that the vocabulary has no more are taken out once nothing is about them. */
async function renewTopics(store: Store, folder: string, vocabulary: Vocabulary, fill: () => Promise<void>): Promise<void> {
  const note = new LoadedNote(folder, 'topics-of-the-vocabulary')
  const topics = topicNodes(vocabulary)
  const gone = await note.begin(topics)
  await fill()
  await removeAll(store, gone)
  await note.end(topics)
  if (gone.length > 0) await store.settle(sealOf(await currentLedger(store.run)))
}

/** Brings the graph to what the data sets and the kept documents say. `also` names councils whose last document may be gone; `shipped` gives the data sets. */
export async function fillFromKept(
  store: Store,
  keep: Keep,
  folder: string,
  progress: (name: string) => Progress,
  also: readonly string[] = [],
  shipped: () => Promise<readonly Source[]> = shippedSources,
): Promise<Filled[]> {
  const sources = [...(await shipped()), ...(await keep.list()).map((kept) => keptSource(keep, kept))]
  const vocabulary = await vocabularyOf(folder)
  const reviews = await readReviews(reviewsIn(folder))
  const corrections = await readCorrections(correctionsIn(folder))
  const named = [
    ...sources.map(({ council }) => council),
    ...also.map(slugOf),
    ...councilsReviewed(reviews),
    ...corrections.map(councilCorrected),
  ]
  const filled: Filled[] = []
  await renewTopics(store, folder, vocabulary, async () => {
    for (const council of [...new Set(named)].sort()) {
      const own = sources.filter((source) => source.council === council)
      const around = { vocabulary, ...reviewsOf(reviews, council), corrections: correctionsOf(corrections, council) }
      filled.push(await fillCouncil(store, folder, council, own, around, progress))
    }
  })
  return filled
}
