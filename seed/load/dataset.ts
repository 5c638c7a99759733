import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { fromLine, type GraphRecord, isNode, Problem } from '../../schema/index.ts'

/** Records that belong together, and a digest of their source. */
export interface Dataset {
  readonly name: string
  readonly digest: string
  readonly records: readonly GraphRecord[]
}

/** Reads a file of JSON lines. Things come before the links between them, in whatever order they stood. */
export async function readDataset(name: string, path: string): Promise<Dataset> {
  const digest = createHash('sha256')
  const records: GraphRecord[] = []
  try {
    let at = 0
    for await (const line of createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY })) {
      at++
      digest.update(`${line}\n`)
      if (line.trim() !== '') records.push(fromLine(line, `${path}, line ${at}`))
    }
  } catch (cause) {
    if (cause instanceof Problem) throw cause
    throw new Problem(
      'FOLDER_REFUSED',
      { what: `A data set cannot be read (${(cause as NodeJS.ErrnoException).code})`, where: path, todo: 'Restore the file' },
      { cause },
    )
  }
  return {
    name,
    digest: digest.digest('hex'),
    records: [...records.filter(isNode), ...records.filter((record) => !isNode(record))],
  }
}
