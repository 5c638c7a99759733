import { basename } from 'node:path'
import { asProblem, type GraphRecord, type Problem } from '../schema/index.ts'
import { type Extracted, extract } from './extract/index.ts'
import { councilOf } from './identify/council.ts'
import { extractor, type Keep, type Kept } from './keep/keep.ts'
import { readTextFile } from './read/file.ts'
import type { Layer } from './read/layer.ts'

/** A document that was read, before anything of it is kept. */
export interface Paper {
  readonly path: string
  readonly council: string
  readonly layer: Layer
  readonly bytes: Buffer
  readonly extracted: Extracted
}

/** Reads and extracts each file; one that can't be read doesn't keep the others from being read. */
export async function readPapers(
  paths: readonly string[],
  council: string | undefined,
): Promise<{ papers: Paper[]; problems: Problem[] }> {
  const papers: Paper[] = []
  const problems: Problem[] = []
  for (const path of paths) {
    try {
      const { layer, bytes } = await readTextFile(path)
      const name = councilOf(layer.text, council, path)
      papers.push({ path, council: name, layer, bytes, extracted: extract(layer, name, path) })
    } catch (thrown) {
      problems.push(asProblem(thrown))
    }
  }
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
    }
    await keep.add(kept, bytes, extracted.records)
  }
}

/** What was kept by an older extractor is read again from the files that were kept with it. */
export async function renewKept(keep: Keep): Promise<void> {
  const { textLayer } = await import('./read/layer.ts')
  for (const kept of await keep.list()) {
    if (kept.extractor === extractor) continue
    const bytes = await keep.source(kept)
    const extracted = extract(textLayer(bytes, bytes.toString('utf8')), kept.council, kept.name)
    await keep.add({ ...kept, document: extracted.document, title: extracted.title, extractor }, bytes, extracted.records)
  }
}

const byLabel = (records: readonly GraphRecord[]): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const record of records) if ('label' in record) counts[record.label] = (counts[record.label] ?? 0) + 1
  return Object.fromEntries(Object.entries(counts).sort())
}

/** What a paper gave, for people and for `--report`. */
export function reportOf({ path, council, layer, extracted }: Paper) {
  const lines = extracted.notUnderstood.map(({ start, end }) => ({
    line: layer.text.slice(0, start).split('\n').length,
    text: layer.text.slice(start, end),
  }))
  return {
    path,
    council,
    document: extracted.document,
    title: extracted.title,
    plan: extracted.plan ?? null,
    records: byLabel(extracted.records),
    notUnderstood: lines,
  }
}
