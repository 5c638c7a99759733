import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { isNode } from '../../schema/index.ts'
import { type Correction, correctionsIn, readCorrections } from '../corrections/correction.ts'
import { councilFolders } from '../councils/index.ts'
import { slugOf } from '../extract/slug.ts'
import { digestOfFacts, type Facts, holdsFacts, readFacts } from '../facts/folder.ts'
import type { DocumentRecords } from '../join/index.ts'
import { readDataset } from '../load/dataset.ts'
import type { Layer, Span } from '../read/layer.ts'
import { type Decision, digestOf } from '../reviews/decision.ts'
import type { Identity } from '../reviews/identity.ts'
import { readReviews, reviewsIn } from '../reviews/log.ts'
import type { Note } from '../reviews/note.ts'
import { readSummaries, type Summary, summariesIn } from '../summaries/summary.ts'
import type { Keep, Kept } from './keep.ts'
import { takenFrom } from './put-by.ts'

/** What a document tells by itself, and its text; what is told of documents by hand has none. */
export interface SourcePaper extends DocumentRecords {
  readonly layer?: Layer
  /** Of a document that comes with the software: the places of its text that were not understood. */
  readonly notUnderstood?: readonly Span[]
}

/** A part of what a council's papers tell: its digest, and its records once they are asked for. */
export interface Source {
  readonly council: string
  readonly digest: string
  /** What its editors decided on links. */
  readonly decisions: readonly Decision[]
  /** What they decided on which things are one. */
  readonly identities: readonly Identity[]
  /** What they noted on its things. */
  readonly notes: readonly Note[]
  /** The facts that they corrected. */
  readonly corrections: readonly Correction[]
  /** What its things say, in their words. */
  readonly summaries: readonly Summary[]
  papers(): Promise<SourcePaper[]>
  /** What is told of documents that do not come with it; nothing where it tells no such facts. */
  facts(): Promise<Facts | undefined>
}

const nobody = { decisions: [], identities: [], notes: [], corrections: [], summaries: [] }

/** A document that has been read and kept. */
export const keptSource = (keep: Keep, kept: Kept): Source => ({
  council: slugOf(kept.council),
  digest: [kept.sha256, kept.extractor, kept.reader].join(' '),
  ...nobody,
  facts: async () => undefined,
  papers: async () => {
    const layer = await keep.layer(kept.sha256)
    return [{ document: kept.document, records: await keep.records(kept), ...(layer === undefined ? {} : { layer }) }]
  },
})

/** The file of what is told by hand, and the documents that come with the data set; there may be none. */
async function filesOf(folder: string): Promise<string[]> {
  const names = await readdir(join(folder, 'documents')).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  return [join(folder, 'records.jsonl'), ...names.sort().map((name) => join(folder, 'documents', name))]
}

/** What a data set's documents give by themselves, and what is told of them by hand, as one more paper. */
async function papersOf(folder: string): Promise<SourcePaper[]> {
  const [told = '', ...documents] = await filesOf(folder)
  const { records } = await readDataset(basename(folder), told)
  const council = records.find((record) => isNode(record) && record.label === 'Council')
  const name = council?.label === 'Council' ? council.properties.name : basename(folder)
  const papers = await Promise.all(documents.map((path): Promise<SourcePaper> => takenFrom(path, name)))
  return [...papers, { document: `told of ${basename(folder)}`, records }]
}

/** What its editors decided, noted, corrected and summed up. */
async function editedIn(folder: string) {
  const { decisions, identities, notes } = await readReviews(reviewsIn(folder))
  const [corrections, summaries] = [await readCorrections(correctionsIn(folder)), await readSummaries(summariesIn(folder))]
  return { decisions, identities, notes, corrections, summaries }
}

/** The data set in a folder, whose name is the council's. */
export async function shippedSource(folder: string): Promise<Source> {
  const council = basename(folder)
  const digest = createHash('sha256')
  for (const path of await filesOf(folder)) digest.update(`${basename(path)}\n`).update(await readFile(path))
  const told = holdsFacts(folder)
  if (told) digest.update(await digestOfFacts(folder))
  const edited = await editedIn(folder)
  const { decisions, identities, notes, corrections, summaries } = edited
  digest.update(digestOf([...decisions, ...identities, ...notes, ...corrections, ...summaries]))
  return {
    council,
    digest: digest.digest('hex'),
    ...edited,
    papers: () => papersOf(folder),
    facts: async () => (told ? readFacts(folder, council) : undefined),
  }
}

/** The data sets that come with the software: a folder each, by the council's name. */
export async function shippedSources(): Promise<Source[]> {
  return Promise.all(councilFolders().map((folder) => shippedSource(folder.replace(/[\\/]$/, ''))))
}
