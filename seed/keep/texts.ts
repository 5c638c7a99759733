import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { open, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { councilFolders } from '../councils/index.ts'
import { readBytes } from '../read/file.ts'
import { kindOf } from '../read/kind.ts'
import type { Layer, Span } from '../read/layer.ts'
import { Keep } from './keep.ts'
import { notUnderstoodIn } from './shipped-spans.ts'

/** How many layers are kept in memory: readers turn pages of one document. */
const mostAtHand = 4
const sniffed = 8192

export const originalTypes = {
  pdf: 'application/pdf',
  zip: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  text: 'text/plain',
} as const

/** The file of a document as it was read. */
export interface Original {
  readonly path: string
  readonly name: string
  readonly type: (typeof originalTypes)[keyof typeof originalTypes]
}

const isDigest = (sha256: string): boolean => /^[0-9a-f]{64}$/.test(sha256)

let shipped: ReadonlyMap<string, string> | undefined

/** The files of the documents that come with the software, by digest; looked at when first asked for. */
function shippedFiles(): ReadonlyMap<string, string> {
  if (shipped !== undefined) return shipped
  const files = councilFolders().flatMap((folder) => {
    const documents = join(folder, 'documents')
    return (existsSync(documents) ? readdirSync(documents) : []).map((name) => join(documents, name))
  })
  shipped = new Map(files.map((path) => [createHash('sha256').update(readFileSync(path)).digest('hex'), path]))
  return shipped
}

async function orNone<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Gives the text layer of a document that has been read, or that comes with the software, by the digest of its file. */
export function documentLayers(dataFolder: string): (sha256: string) => Promise<Layer | undefined> {
  const keep = new Keep(dataFolder)
  const atHand = new Map<string, Promise<Layer | undefined>>()
  const find = async (sha256: string): Promise<Layer | undefined> => {
    const own = shippedFiles().get(sha256)
    if (own === undefined) return keep.layer(sha256)
    const bytes = await orNone(readFile(own))
    return bytes === undefined ? undefined : (await readBytes(bytes, own)).layer
  }
  return async (sha256) => {
    if (!isDigest(sha256)) return undefined
    const layer = atHand.get(sha256) ?? find(sha256)
    atHand.delete(sha256)
    atHand.set(sha256, layer)
    for (const [first] of atHand) if (atHand.size > mostAtHand) atHand.delete(first)
    try {
      const found = await layer
      if (found === undefined) atHand.delete(sha256)
      return found
    } catch (thrown) {
      atHand.delete(sha256)
      throw thrown
    }
  }
}

/** Gives the places of a document's text that were not understood, by the digest of its file; undefined where that is not known. */
export function documentGaps(dataFolder: string): (sha256: string) => Promise<readonly Span[] | undefined> {
  const keep = new Keep(dataFolder)
  return async (sha256) => {
    if (!isDigest(sha256)) return undefined
    const own = shippedFiles().get(sha256)
    return own === undefined ? keep.notUnderstood(sha256) : notUnderstoodIn(own, sha256)
  }
}

async function headOf(path: string): Promise<Buffer> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(sniffed), 0, sniffed, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

/** Finds the file of a document that has been read, or that comes with the software, by its digest. */
export function originals(dataFolder: string): (sha256: string) => Promise<Original | undefined> {
  const keep = new Keep(dataFolder)
  return async (sha256) => {
    if (!isDigest(sha256)) return undefined
    const own = shippedFiles().get(sha256)
    const path = own ?? keep.sourcePath(sha256)
    const head = await orNone(headOf(path))
    const name = own === undefined ? await orNone(keep.nameOf(sha256)) : basename(own)
    if (head === undefined || name === undefined) return undefined
    const kind = kindOf(head)
    return { path, name, type: kind === 'pdf' || kind === 'zip' ? originalTypes[kind] : originalTypes.text }
  }
}
