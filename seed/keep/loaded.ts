import { createReadStream } from 'node:fs'
import { appendFile, copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fromLine, type GraphRecord, recordId, toLine } from '../../schema/index.ts'
import { guarded } from './keep.ts'

/**
 * What of a council's documents was last loaded, and what is being loaded now, so that what no paper says any more is taken out of
 * the graph, also after a crash between the two.
 */
export class LoadedNote {
  readonly #loaded: string
  readonly #loading: string
  /** What the names of files begin with that are laid ready. */
  readonly #laid: string
  readonly #folder: string
  /** What is being loaded where nothing else may have been: what is noted of it is what will be noted when it ends. */
  #alone: readonly GraphRecord[] | undefined

  constructor(dataFolder: string, council: string) {
    this.#folder = join(dataFolder, 'documents')
    this.#loaded = join(this.#folder, `${council}.loaded.jsonl`)
    this.#loading = join(this.#folder, `${council}.loading.jsonl`)
    this.#laid = `${council}.laid-`
  }

  /** Lays ready, under a ticket, what whoever has the store open is to load later; gives what was loaded, or may have been, and is not among it. */
  async lay(ticket: string, records: readonly GraphRecord[]): Promise<GraphRecord[]> {
    const stale = notAmong(records, [...(await read(this.#loaded)), ...(await read(this.#loading))])
    await this.#write(this.#laidAt(ticket), records)
    return stale
  }

  /** Notes that what was laid ready is to be loaded beside what was; it is not held in memory as a whole. */
  async takeUp(ticket: string): Promise<void> {
    await guarded(this.#folder, async () => {
      const before = await readFile(this.#loading, 'utf8').catch(noneYet)
      await copyFile(this.#laidAt(ticket), `${this.#loading}.new`)
      await appendFile(`${this.#loading}.new`, before)
      await rename(`${this.#loading}.new`, this.#loading)
    })
  }

  /** What was laid ready, so many records at a time. */
  async *laid(ticket: string, atOnce: number): AsyncGenerator<GraphRecord[]> {
    const path = this.#laidAt(ticket)
    let records: GraphRecord[] = []
    for await (const line of createInterface({ input: createReadStream(path, 'utf8') })) {
      records.push(fromLine(line, path))
      if (records.length < atOnce) continue
      yield records
      records = []
    }
    yield records
  }

  /** Notes that what was laid ready is what is loaded. */
  async endLaid(ticket: string): Promise<void> {
    await guarded(this.#folder, () => rename(this.#laidAt(ticket), this.#loaded))
    await this.#write(this.#loading, [])
  }

  /** Takes away what was laid ready and is not to be loaded, whoever laid it. */
  async dropLaid(): Promise<void> {
    const names = await readdir(this.#folder).catch(() => [])
    for (const name of names) if (name.startsWith(this.#laid)) await rm(join(this.#folder, name), { force: true })
  }

  #laidAt(ticket: string): string {
    return join(this.#folder, `${this.#laid}${ticket}.jsonl`)
  }

  /** Notes what is to be loaded; gives what was loaded, or may have been, and is not among it. */
  async begin(records: readonly GraphRecord[]): Promise<GraphRecord[]> {
    const before = [...(await read(this.#loaded)), ...(await read(this.#loading))]
    await this.#write(this.#loading, [...records, ...before])
    this.#alone = before.length === 0 ? records : undefined
    return notAmong(records, before)
  }

  /** Notes what is to be loaded beside what was. */
  async add(records: readonly GraphRecord[]): Promise<void> {
    this.#alone = undefined
    await this.#write(this.#loading, [...(await read(this.#loading)), ...records])
  }

  async end(records: readonly GraphRecord[]): Promise<void> {
    if (this.#alone === records) await guarded(this.#folder, () => rename(this.#loading, this.#loaded))
    else await this.#write(this.#loaded, records)
    await this.#write(this.#loading, [])
    await this.dropLaid()
  }

  async #write(path: string, records: readonly GraphRecord[]): Promise<void> {
    await guarded(this.#folder, async () => {
      await mkdir(this.#folder, { recursive: true })
      await writeFile(`${path}.new`, records.map((record) => `${toLine(record)}\n`).join(''))
      await rename(`${path}.new`, path)
    })
  }
}

const noneYet = (error: NodeJS.ErrnoException): string => {
  if (error.code === 'ENOENT') return ''
  throw error
}

function notAmong(records: readonly GraphRecord[], before: readonly GraphRecord[]): GraphRecord[] {
  const now = new Set(records.map(recordId))
  const stale = new Map(before.map((record) => [recordId(record), record]))
  return [...stale].filter(([id]) => !now.has(id)).map(([, record]) => record)
}

async function read(path: string): Promise<GraphRecord[]> {
  const text = await readFile(path, 'utf8').catch(noneYet)
  return text.split('\n').flatMap((line, at) => (line === '' ? [] : [fromLine(line, `${path}, line ${at + 1}`)]))
}
