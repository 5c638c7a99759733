import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Span } from '../read/layer.ts'
import type { SourcePaper } from './sources.ts'
import { inOrder, parsed, spansIn } from './spans-file.ts'

/** The file of a data set that tells, by the digests of its documents, which places of them were not understood. */
const name = 'not-understood.json'

/** The places of a document that comes with the software which were not understood; undefined where its data set does not tell, or its file was damaged. */
export async function notUnderstoodIn(path: string, sha256: string): Promise<Span[] | undefined> {
  const text = await readFile(join(dirname(dirname(path)), name), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '{}'
    throw error
  })
  const written = parsed(text) as Readonly<Record<string, unknown>> | null | undefined
  return spansIn(written?.[sha256])
}

/** What such a file holds, in the order of the digests. */
export function writtenShipped(papers: readonly SourcePaper[]): string {
  const lines = papers.flatMap(({ layer, notUnderstood }) =>
    layer === undefined || notUnderstood === undefined
      ? []
      : [`  "${layer.sha256}": ${JSON.stringify(inOrder(notUnderstood).map(({ start, end }) => [start, end]))}`],
  )
  return `{\n${lines.sort().join(',\n')}\n}\n`
}
