import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fromLine, type GraphRecord, Problem, toLine } from '../../schema/index.ts'
import { type Layer, type Span, textLayer } from '../read/layer.ts'
import { readers } from '../read/readers.ts'
import { layerFrom, writtenLayer } from './layer-file.ts'
import { inOrder, spansFrom, writtenSpans } from './spans-file.ts'

/** A document that has been read: the file as it was, its text as a reader made it, and what was taken from it. */
export interface Kept {
  readonly sha256: string
  readonly document: string
  readonly title: string
  readonly council: string
  readonly name: string
  readonly extractor: string
  /** What read it; of what was kept before there were several readers, nothing. */
  readonly reader?: string
}

/** What was taken from a document, and the places of its text that were not understood. */
export interface Taken {
  readonly records: readonly GraphRecord[]
  readonly notUnderstood: readonly Span[]
}

const notUnderstoodFile = 'not-understood.json'

/** Raised when extraction gives other records than before, so that kept ones are made anew. */
export const extractor = 'meetings and figures 4'

export async function guarded<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    if (cause instanceof Problem) throw cause
    const code = (cause as NodeJS.ErrnoException).code ?? (cause as Error).message
    if (code === 'ENOSPC' || code === 'EDQUOT')
      throw new Problem(
        'STORE_FULL',
        {
          what: 'No space is left to keep what has been read',
          where: folder,
          todo: 'Make room and start again: what was cut off is finished then',
        },
        { cause },
      )
    throw new Problem(
      'FOLDER_REFUSED',
      {
        what: `What has been read cannot be kept (${code})`,
        where: folder,
        todo: 'Give this user the right to write there, or set DATA_DIR to another folder',
      },
      { cause },
    )
  }
}

/** The documents that have been read, in DATA_DIR/documents, each by the digest of its file. */
export class Keep {
  readonly #folder: string

  constructor(dataFolder: string) {
    this.#folder = join(dataFolder, 'documents')
  }

  /** Puts a document aside, whole or not at all. */
  async add(kept: Kept, source: Uint8Array, layer: Layer, { records, notUnderstood }: Taken): Promise<void> {
    await guarded(this.#folder, async () => {
      const [place, part] = [join(this.#folder, kept.sha256), join(this.#folder, `.${kept.sha256}.part`)]
      await rm(part, { recursive: true, force: true })
      await mkdir(part, { recursive: true })
      await writeFile(join(part, 'source'), source)
      // Of a text file, the layer is the file.
      if (layer.reader !== readers.text) await writeFile(join(part, 'layer.json'), writtenLayer(layer))
      await writeFile(join(part, 'records.jsonl'), records.map((record) => `${toLine(record)}\n`).join(''))
      await writeFile(join(part, notUnderstoodFile), writtenSpans(inOrder(notUnderstood)))
      await writeFile(join(part, 'about.json'), `${JSON.stringify(kept, undefined, 2)}\n`)
      await rm(place, { recursive: true, force: true })
      await rename(part, place)
    })
  }

  async list(): Promise<Kept[]> {
    return guarded(this.#folder, async () => {
      const names = await readdir(this.#folder).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return []
        throw error
      })
      const kept = names
        .filter((name) => /^[0-9a-f]{64}$/.test(name))
        .map(async (name): Promise<Kept> => JSON.parse(await readFile(join(this.#folder, name, 'about.json'), 'utf8')))
      return (await Promise.all(kept)).sort((a, b) => (a.document < b.document ? -1 : 1))
    })
  }

  sourcePath(sha256: string): string {
    return join(this.#folder, sha256, 'source')
  }

  async source({ sha256 }: Kept): Promise<Buffer> {
    return guarded(this.#folder, () => readFile(this.sourcePath(sha256)))
  }

  /** The name of the file that a document was read from; undefined where none with this digest is kept. */
  async nameOf(sha256: string): Promise<string | undefined> {
    const about = await this.#file(sha256, 'about.json')
    return about === undefined ? undefined : (JSON.parse(about.toString()) as Kept).name
  }

  /** A document's text, as it was read; undefined where none with this digest is kept. */
  async layer(sha256: string): Promise<Layer | undefined> {
    const written = await this.#file(sha256, 'layer.json')
    if (written !== undefined) return layerFrom(written.toString(), sha256)
    const source = await this.#file(sha256, 'source')
    return source === undefined ? undefined : textLayer(source, source.toString())
  }

  /** The places of a document's text that were not understood; undefined where none with this digest is kept, it was before they were noted, or their file was damaged. */
  async notUnderstood(sha256: string): Promise<readonly Span[] | undefined> {
    const written = await this.#file(sha256, notUnderstoodFile)
    return written === undefined ? undefined : spansFrom(written.toString())
  }

  async #file(sha256: string, name: string): Promise<Buffer | undefined> {
    return guarded(this.#folder, () =>
      readFile(join(this.#folder, sha256, name)).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return undefined
        throw error
      }),
    )
  }

  async records({ sha256 }: Kept): Promise<GraphRecord[]> {
    const path = join(this.#folder, sha256, 'records.jsonl')
    const text = await guarded(this.#folder, () => readFile(path, 'utf8'))
    return text.split('\n').flatMap((line, at) => (line === '' ? [] : [fromLine(line, `${path}, line ${at + 1}`)]))
  }

  async remove({ sha256 }: Kept): Promise<void> {
    await guarded(this.#folder, () => rm(join(this.#folder, sha256), { recursive: true, force: true }))
  }
}
