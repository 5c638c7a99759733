import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { answerJson } from './answer.ts'
import { partAsked } from './range.ts'

/** A file that was read, where it is kept, what it was called and what type it is. */
export interface Original {
  readonly path: string
  readonly name: string
  readonly type: string
}

/** The file of a document by its digest; undefined where it is not at hand. */
export type OriginalSource = (sha256: string) => Promise<Original | undefined>

const folder = '/documents/'

/** The digest that an address names; undefined for every other address. */
export const digestIn = (path: string): string | undefined =>
  path.startsWith(folder) && /^[0-9a-f]{64}$/.test(path.slice(folder.length)) ? path.slice(folder.length) : undefined

/** Every address below the folder is of a file, but those of a council's documents: these are pages. */
export const isOriginal = (path: string): boolean =>
  path.startsWith(folder) && path.length > folder.length && !path.startsWith(`${folder}council/`)

/** Types that a browser shows without running anything in them; any other file is only handed on. */
const shown = new Set(['application/pdf', 'text/plain'])

/** Files that come to us are no pages of ours: nothing in them may run, load or frame. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** How a file is to be handed on, by RFC 6266: its name in ASCII, and as it is. */
export function dispositionOf(name: string, way: 'inline' | 'attachment'): string {
  const plain = name.replaceAll(/[^\w .()-]/g, '_').trim() || 'document'
  const whole = encodeURIComponent(name.replaceAll(/\p{Surrogate}/gu, '_')).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  )
  return `${way}; filename="${plain}"; filename*=UTF-8''${whole}`
}

async function sizeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).size
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  first: number,
  last: number,
): Promise<void> {
  response.setHeader('content-length', last - first + 1)
  if (request.method === 'HEAD' || last < first) {
    response.end()
    return
  }
  try {
    await pipeline(createReadStream(path, { start: first, end: last }), response)
  } catch (thrown) {
    // A reader who went away has no need of an answer.
    if ((thrown as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw thrown
  }
}

const isHeld = (header: string | undefined, tag: string): boolean =>
  header?.split(',').some((each) => ['*', tag, `W/${tag}`].includes(each.trim())) ?? false

function tell(response: ServerResponse, { name, type }: Original, tag: string): void {
  const plain = type.split(';')[0]?.trim().toLowerCase() ?? ''
  const readable = plain.startsWith('text/') ? 'text/plain' : plain
  const way = shown.has(readable) ? 'inline' : 'attachment'
  response.setHeader('content-type', readable === 'text/plain' ? 'text/plain; charset=utf-8' : readable)
  response.setHeader('content-disposition', dispositionOf(name, way))
  response.setHeader('content-security-policy', policy)
  response.setHeader('accept-ranges', 'bytes')
  response.setHeader('etag', tag)
  // An address that names the digest of a file never gives another.
  response.setHeader('cache-control', 'public, max-age=31536000, immutable')
}

/** Hands on the file of a document that was read, or a part of it, as it is. */
export async function serveOriginal(
  originals: OriginalSource,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<void> {
  const sha256 = digestIn(path)
  const original = sha256 === undefined ? undefined : await originals(sha256)
  const size = original === undefined ? undefined : await sizeOf(original.path)
  if (original === undefined || size === undefined)
    return answerJson(request, response, 404, {
      error: { code: 'NOT_FOUND', message: 'No document with this digest is kept here.', retry: false },
    })
  const tag = `"${sha256}"`
  tell(response, original, tag)
  if (isHeld(request.headers['if-none-match'], tag)) {
    response.statusCode = 304
    response.end()
    return
  }
  const condition = request.headers['if-range']
  const asked = condition === undefined || condition === tag ? partAsked(request.headers.range, size) : 'all'
  if (asked === 'all' || request.method === 'HEAD') return send(request, response, original.path, 0, size - 1)
  if (asked === 'beyond') {
    response.setHeader('content-range', `bytes */${size}`)
    response.removeHeader('content-disposition')
    response.setHeader('cache-control', 'no-store')
    response.statusCode = 416
    response.end()
    return
  }
  response.statusCode = 206
  response.setHeader('content-range', `bytes ${asked.first}-${asked.last}/${size}`)
  return send(request, response, original.path, asked.first, asked.last)
}
