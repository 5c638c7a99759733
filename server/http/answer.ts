import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Problem, ProblemCode } from '../../schema/index.ts'
import { Wait } from './rate.ts'

const gzipped = promisify(gzip)
const brotlied = promisify(brotliCompress)
/** Below this many bytes compressing costs more than it saves. */
const worthwhile = 1400
/** Above this many bytes the smallest form takes seconds to make, while the reader waits, and is little smaller. */
const hefty = 300_000

export type Encoding = 'br' | 'gzip' | undefined

/** The encoding to answer in: the best that the client says it takes. */
export function encodingFor(request: IncomingMessage): Encoding {
  const accepted = String(request.headers['accept-encoding'] ?? '')
  if (/\bbr\b(?!\s*;\s*q=0(\.0*)?\b)/.test(accepted)) return 'br'
  return /\bgzip\b(?!\s*;\s*q=0(\.0*)?\b)/.test(accepted) ? 'gzip' : undefined
}

/** Compresses a body. `once` is for what is kept and sent again: smaller, and slower to make. */
export async function encoded(body: Buffer, encoding: Encoding, once = false): Promise<{ body: Buffer; encoding: Encoding }> {
  if (encoding === undefined || body.length < worthwhile) return { body, encoding: undefined }
  if (encoding === 'gzip') return { body: await gzipped(body), encoding }
  const quality = once ? (body.length > hefty ? 9 : 11) : 4
  return { body: await brotlied(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }), encoding }
}

export async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  type: string,
  text: string | Buffer,
): Promise<void> {
  const { body, encoding } = await encoded(Buffer.from(text), encodingFor(request))
  response.statusCode = status
  response.setHeader('content-type', type)
  response.setHeader('content-length', body.length)
  response.appendHeader('vary', 'accept-encoding')
  if (encoding !== undefined) response.setHeader('content-encoding', encoding)
  response.end(request.method === 'HEAD' ? undefined : body)
}

export function answerJson(request: IncomingMessage, response: ServerResponse, status: number, value: unknown): Promise<void> {
  response.setHeader('cache-control', 'no-store')
  return answer(request, response, status, 'application/json; charset=utf-8', `${JSON.stringify(value)}\n`)
}

const statuses: Partial<Record<ProblemCode, number>> = {
  INVALID_INPUT: 400,
  NOT_FOUND: 404,
  LIMIT_EXCEEDED: 413,
  NOTES_CLOSED: 403,
  KEY_REFUSED: 401,
  TOO_MANY: 429,
  HOST_REFUSED: 421,
  TIMEOUT: 504,
  BUSY: 503,
  STORE_TIMEOUT: 504,
  STORE_UNREACHABLE: 503,
  STORE_REFUSED: 503,
  STORE_DAMAGED: 503,
  STORE_CLOSED: 503,
  STORE_FULL: 503,
  NOT_READY: 503,
  STOPPING: 503,
}

export function statusOf({ code }: Problem): number {
  return statuses[code] ?? 500
}

/** In how many seconds asking again may help. */
export const retryAfter = ({ cause }: Problem): string => String(cause instanceof Wait ? cause.seconds : 5)

export function answerProblem(request: IncomingMessage, response: ServerResponse, problem: Problem): Promise<void> {
  if (problem.retry) response.setHeader('retry-after', retryAfter(problem))
  return answerJson(request, response, statusOf(problem), {
    error: { code: problem.code, message: problem.message, retry: problem.retry },
  })
}
