import { randomUUID } from 'node:crypto'
import type { GraphRecord } from '../../schema/index.ts'
import { correctionsIn, correctionsOf, readCorrections } from '../corrections/correction.ts'
import { digestOf } from '../keep/fill.ts'
import { Keep } from '../keep/keep.ts'
import { isTopic, linkedRecords, type Misfit, vocabularyOf } from '../keep/linked.ts'
import { LoadedNote } from '../keep/loaded.ts'
import { keptSource, type Source, shippedSources } from '../keep/sources.ts'
import { digestOf as digestOfReviews } from '../reviews/decision.ts'
import { type Reviewed, readReviews, reviewsIn, reviewsOf } from '../reviews/log.ts'

/** What a council's papers come to with all that was decided, beside the records themselves, which are laid ready to be loaded. */
export interface WorkedOut {
  /** As the ledger knows it. */
  readonly digest: string
  /** The decisions and notes that it rests on. */
  readonly reviews: string
  readonly topics: readonly GraphRecord[]
  /** What is in the graph, and is said no more. */
  readonly stale: readonly GraphRecord[]
  readonly unfit: readonly Misfit[]
  /** Under which ticket its records are laid ready. */
  readonly ticket: string
}

/** By what the decisions and notes on a council are known: others have another digest. */
export const reviewedDigest = ({ decisions, identities, notes }: Reviewed): string =>
  digestOfReviews([...decisions, ...identities, ...notes])

/** What a council's records come from. */
export async function sourcesOf(dataFolder: string, council: string): Promise<readonly Source[]> {
  const keep = new Keep(dataFolder)
  const all = [...(await shippedSources()), ...(await keep.list()).map((kept) => keptSource(keep, kept))]
  return all.filter((source) => source.council === council)
}

/** Works out what a council's papers come to; the graph is not touched. */
export async function workOut(dataFolder: string, council: string): Promise<WorkedOut> {
  const sources = await sourcesOf(dataFolder, council)
  const reviewed = reviewsOf(await readReviews(reviewsIn(dataFolder)), council)
  const corrections = correctionsOf(await readCorrections(correctionsIn(dataFolder)), council)
  const around = { vocabulary: await vocabularyOf(dataFolder), ...reviewed, corrections }
  const { records, unfit } = await linkedRecords(sources, around)
  const ticket = randomUUID()
  const stale = await new LoadedNote(dataFolder, council).lay(
    ticket,
    records.filter((record) => !isTopic(record)),
  )
  return {
    digest: digestOf(sources, around),
    reviews: reviewedDigest(reviewed),
    topics: records.filter(isTopic),
    stale,
    unfit,
    ticket,
  }
}
