import type { IncomingMessage, ServerResponse } from 'node:http'

/** Pages of which other sites may read answers: those listed, any with "*", or none. */
export type Origins = ReadonlySet<string>

const shown = 'x-request-id, retry-after, ratelimit, ratelimit-policy, content-disposition, link'
/** How long a browser may remember what it was told, in seconds. */
const remembered = 600

/**
 * Lets pages of other sites read answers where whoever runs this server said so. A browser that asks beforehand is answered
 * here: then it is true. Keys are taken from listed sites alone, not from any.
 */
export function shareAcross(request: IncomingMessage, response: ServerResponse, origins: Origins): boolean {
  const origin = request.headers.origin
  if (origins.size === 0) return false
  response.appendHeader('vary', 'origin')
  const listed = origin !== undefined && origins.has(origin)
  if (origin === undefined || !(listed || origins.has('*'))) return false
  response.setHeader('access-control-allow-origin', listed ? origin : '*')
  response.setHeader('access-control-expose-headers', shown)
  response.setHeader('cross-origin-resource-policy', 'cross-origin')
  if (request.method !== 'OPTIONS' || request.headers['access-control-request-method'] === undefined) return false
  response.setHeader('access-control-allow-methods', 'GET, HEAD, POST')
  response.setHeader('access-control-allow-headers', listed ? 'content-type, authorization' : 'content-type')
  response.setHeader('access-control-max-age', remembered)
  response.statusCode = 204
  response.end()
  return true
}
