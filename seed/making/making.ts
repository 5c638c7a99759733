import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type GraphRecord, isNode, type NodeRecord, Problem, recordId } from '../../schema/index.ts'
import { slugOf } from '../extract/slug.ts'
import { factFiles } from '../facts/folder.ts'
import { flagsInOurWords } from '../facts/in-our-words.ts'
import { withoutWording } from '../facts/wording.ts'
import { type Paper, readPapers } from '../ingest.ts'
import { isTopic, linkedRecords, type Misfit, vocabularyOf } from '../keep/linked.ts'
import { type Source, type SourcePaper, shippedSource } from '../keep/sources.ts'

/** What documents and their council's editors come to. */
export interface Made {
  readonly records: readonly GraphRecord[]
  /** The files of facts, by their path. */
  readonly files: ReadonlyMap<string, string>
  readonly misfits: readonly Misfit[]
}

/** The files of a folder that a document can be read from, in the order of their names. */
async function documentsIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((cause: NodeJS.ErrnoException) => {
    throw new Problem(
      'INVALID_INPUT',
      { what: `This folder cannot be read (${cause.code})`, where: folder, todo: 'Name the folder that holds the documents' },
      { cause },
    )
  })
  const files = names.filter((name) => /\.(?:txt|md|pdf|docx)$/i.test(name)).sort()
  if (files.length === 0)
    throw new Problem('INVALID_INPUT', {
      what: 'No document is in this folder',
      where: folder,
      todo: 'Name one with text, PDF or DOCX files',
    })
  return files.map((name) => join(folder, name))
}

/** What was read of some papers, as a source; what its data set tells of them is another. */
const asSource = (council: string, papers: readonly SourcePaper[]): Source => ({
  council,
  digest: '',
  ...{ decisions: [], identities: [], notes: [], corrections: [], summaries: [] },
  facts: async () => undefined,
  papers: async () => [...papers],
})

const isOfNote = (record: GraphRecord): boolean => (isNode(record) ? record.label === 'Note' : record.type === 'NOTED_ON')

/**
 * What is told as facts: links as they were `before` editors decided on them, for their decisions and notes are told by themselves; flags as they
 * are raised once those are decided on, and before they are themselves.
 */
function factsOf(records: readonly GraphRecord[], before: readonly GraphRecord[]): GraphRecord[] {
  const undecided = new Map(before.map((record) => [recordId(record), record]))
  return records.flatMap((record): GraphRecord[] => {
    if (isTopic(record)) return []
    const own = undecided.get(recordId(record))
    const isOfEditors = isNode(record) ? isOfNote(record) : isOfNote(record) || record.properties.reviewedBy !== undefined
    return isOfEditors ? (own === undefined ? [] : [own]) : [record]
  })
}

/** The name of a data set's council, as it tells it. */
async function nameOf(own: Source): Promise<string> {
  const told = (await own.papers()).flatMap(({ records }) => records)
  const council = told.find((record): record is NodeRecord<'Council'> => isNode(record) && record.label === 'Council')
  if (council !== undefined && slugOf(council.properties.name) === own.council) return council.properties.name
  throw new Problem('RECORD_INVALID', {
    what: `No council that its folder could be called "${own.council}" for is told of in records.jsonl`,
    todo: 'Tell of the council there, and call the folder as its ids begin',
  })
}

/** Takes documents, and what the editors of their council's data set wrote, to the files of its facts. */
export async function makeFacts(documents: string, folder: string): Promise<Made & { readonly papers: readonly Paper[] }> {
  const paths = await documentsIn(documents)
  const { papers, problems } = await readPapers(paths, await nameOf(await shippedSource(folder)))
  const [problem] = problems
  if (problem !== undefined) throw problem
  const read = papers.map(({ layer, extracted: { document, records } }) => ({ document, records, layer }))
  return { papers, ...(await factsFrom(read, folder)) }
}

/** The same from documents that were read. */
export async function factsFrom(papers: readonly SourcePaper[], folder: string): Promise<Made> {
  const own = await shippedSource(folder)
  const around = { vocabulary: await vocabularyOf(), decisions: [], identities: [], notes: [], corrections: [] }
  const read = asSource(own.council, papers)
  const edited = { ...own, facts: async () => undefined }
  const { records, unfit } = await linkedRecords([edited, read], around)
  const before = await linkedRecords([{ ...edited, decisions: [], notes: [] }, read], around)
  const onLinks = own.decisions.filter(({ type }) => type !== 'RAISED_ON')
  const raised =
    onLinks.length === own.decisions.length
      ? records
      : (await linkedRecords([{ ...edited, decisions: onLinks }, read], around)).records
  const facts = factsOf(raised, before.records).map(flagsInOurWords(raised)).map(withoutSummary).map(withoutWording)
  return { records, files: factFiles(own.council, facts), misfits: unfit }
}

/** Summaries stand in a file of their own; those of flags are their rules'. */
function withoutSummary(record: GraphRecord): GraphRecord {
  if (!isNode(record) || record.label === 'Flag' || !('summary' in record.properties)) return record
  const { summary: _, ...properties } = record.properties as Readonly<Record<string, unknown>>
  return { ...record, properties } as unknown as GraphRecord
}
