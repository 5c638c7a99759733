import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fromLine, type GraphRecord, recordId, toLine } from '../../schema/index.ts'
import { guarded } from './keep.ts'

/**
 * What of a council's documents was last loaded, and what is being loaded now, so that what no paper says any more is taken out of
 * the graph, also after a crash between the two.
 */
export class LoadedNote {
  readonly #loaded: string
  readonly #loading: string
  readonly #folder: string

  constructor(dataFolder: string, council: string) {
    this.#folder = join(dataFolder, 'documents')
    this.#loaded = join(this.#folder, `${council}.loaded.jsonl`)
    this.#loading = join(this.#folder, `${council}.loading.jsonl`)
  }

  /** Notes what is to be loaded; gives what was loaded, or may have been, and is not among it. */
  async begin(records: readonly GraphRecord[]): Promise<GraphRecord[]> {
    const before = [...(await read(this.#loaded)), ...(await read(this.#loading))]
    await this.#write(this.#loading, [...records, ...before])
    const now = new Set(records.map(recordId))
    const stale = new Map(before.map((record) => [recordId(record), record]))
    return [...stale].filter(([id]) => !now.has(id)).map(([, record]) => record)
  }

  /** Notes what is to be loaded beside what was. */
  async add(records: readonly GraphRecord[]): Promise<void> {
    await this.#write(this.#loading, [...(await read(this.#loading)), ...records])
  }

  async end(records: readonly GraphRecord[]): Promise<void> {
    await this.#write(this.#loaded, records)
    await this.#write(this.#loading, [])
  }

  async #write(path: string, records: readonly GraphRecord[]): Promise<void> {
    await guarded(this.#folder, async () => {
      await mkdir(this.#folder, { recursive: true })
      await writeFile(`${path}.new`, records.map((record) => `${toLine(record)}\n`).join(''))
      await rename(`${path}.new`, path)
    })
  }
}

async function read(path: string): Promise<GraphRecord[]> {
  try {
    return (await readFile(path, 'utf8'))
      .split('\n')
      .flatMap((line, at) => (line === '' ? [] : [fromLine(line, `${path}, line ${at + 1}`)]))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
