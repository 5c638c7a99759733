import { basename } from 'node:path'
import { asProblem, type GraphRecord, Problem } from '../schema/index.ts'
import { type Extracted, extract } from './extract/index.ts'
import { councilOf } from './identify/council.ts'
import { extractor, type Keep, type Kept } from './keep/keep.ts'
import { inOrder } from './keep/spans-file.ts'
import { filesAtOnce, readBytes, readFile } from './read/file.ts'
import type { Layer } from './read/layer.ts'
import { readers } from './read/readers.ts'

/** A document that was read, before anything of it is kept. */
export interface Paper {
  readonly path: string
  readonly council: string
  readonly layer: Layer
  readonly bytes: Buffer
  /** What a person should know of how it was read. */
  readonly remarks: readonly string[]
  readonly extracted: Extracted
}

/** One of the files was read, or could not be: how it came out, and how long it took in milliseconds. */
export type Told = (path: string, outcome: Paper | Problem, took: number) => void

async function paperAt(path: string, council: string | undefined): Promise<Paper> {
  const { layer, bytes, remarks } = await readFile(path)
  const name = councilOf(layer.text, council, path)
  return { path, council: name, layer, bytes, remarks, extracted: extract(layer, name, path) }
}

/** Reads and extracts each file, some side by side; one that can't be read doesn't keep the others from being read. */
export async function readPapers(
  paths: readonly string[],
  council: string | undefined,
  tell: Told = () => {},
): Promise<{ papers: Paper[]; problems: Problem[] }> {
  const outcomes = new Map<number, Paper | Problem>()
  const ahead = paths.entries()
  const readOn = async (): Promise<void> => {
    for (const [at, path] of ahead) {
      const began = performance.now()
      const outcome = await paperAt(path, council).catch(asProblem)
      outcomes.set(at, outcome)
      tell(path, outcome, performance.now() - began)
    }
  }
  await Promise.all(Array.from({ length: filesAtOnce }, readOn))
  const papers: Paper[] = []
  const problems: Problem[] = []
  for (const [, outcome] of [...outcomes].sort(([a], [b]) => a - b))
    if (outcome instanceof Problem) problems.push(outcome)
    else papers.push(outcome)
  return { papers, problems }
}

export async function keepPapers(keep: Keep, papers: readonly Paper[]): Promise<void> {
  for (const { path, council, layer, bytes, extracted } of papers) {
    const kept: Kept = {
      sha256: layer.sha256,
      document: extracted.document,
      title: extracted.title,
      council,
      name: basename(path),
      extractor,
      reader: layer.reader,
    }
    await keep.add(kept, bytes, layer, extracted)
  }
}

/** What read the documents that were kept before a reader was noted. */
const firstReader = 'text 1'

const isOfToday = ({ reader = firstReader }: Kept): boolean => Object.values<string>(readers).includes(reader)

/** The kept layer, if the reader that made it is one of today's; else the file is read again. */
async function layerToday(keep: Keep, kept: Kept, bytes: Buffer): Promise<Layer> {
  const before = isOfToday(kept) ? await keep.layer(kept.sha256) : undefined
  return before ?? (await readBytes(bytes, kept.name)).layer
}

/**
 * What was kept by an older extractor or reader, or before it was noted what was not understood, is made again from the files that were
 * kept with it. What cannot be read any more stays as it was, and is told.
 */
export async function renewKept(keep: Keep): Promise<Problem[]> {
  const problems: Problem[] = []
  for (const kept of await keep.list()) {
    if (kept.extractor === extractor && isOfToday(kept) && (await keep.notUnderstood(kept.sha256)) !== undefined) continue
    const bytes = await keep.source(kept)
    try {
      const layer = await layerToday(keep, kept, bytes)
      const extracted = extract(layer, kept.council, kept.name)
      const renewed = { ...kept, document: extracted.document, title: extracted.title, extractor, reader: layer.reader }
      await keep.add(renewed, bytes, layer, extracted)
    } catch (thrown) {
      const problem = asProblem(thrown)
      if (problem.code !== 'INVALID_INPUT') throw problem
      problems.push(problem)
    }
  }
  return problems
}

const byLabel = (records: readonly GraphRecord[]): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const record of records) if ('label' in record) counts[record.label] = (counts[record.label] ?? 0) + 1
  return Object.fromEntries(Object.entries(counts).sort())
}

/** What a paper gave, for people and for `--report`. */
export function reportOf({ path, council, layer, remarks, extracted }: Paper) {
  const lines = inOrder(extracted.notUnderstood).map(({ start, end }) => ({
    line: layer.text.slice(0, start).split('\n').length,
    text: layer.text.slice(start, end),
  }))
  return {
    path,
    council,
    document: extracted.document,
    title: extracted.title,
    reader: layer.reader,
    pages: layer.pages?.length ?? null,
    remarks,
    plan: extracted.plan ?? null,
    records: byLabel(extracted.records),
    notUnderstood: lines,
    leftOut: extracted.leftOut.length,
  }
}
