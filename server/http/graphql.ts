import type { IncomingMessage, ServerResponse } from 'node:http'
import { type ApolloServer, HeaderMap, type HTTPGraphQLRequest, type HTTPGraphQLResponse } from '@apollo/server'
import { GraphQLError } from 'graphql'
import { Problem } from '../../schema/index.ts'
import {
  type Asking,
  Bounds,
  type Context,
  type DataDigest,
  type GapSpans,
  type LayerSource,
  limits,
  makeContext,
  type ReviewDesk,
  refusal,
} from '../api/index.ts'
import type { Store } from '../store/index.ts'
import { encoded, encodingFor, retryAfter, statusOf } from './answer.ts'
import { readBody } from './body.ts'
import { askerIn, type Guard } from './guard.ts'

function parsed(text: string, type: string | undefined): unknown {
  if (text === '') return undefined
  if (!/^application\/(json|[\w.+-]+\+json)\b/.test(type ?? '')) return text
  try {
    return JSON.parse(text)
  } catch {
    throw new Problem('INVALID_INPUT', {
      what: 'The body of this request is no JSON',
      todo: 'Send {"query": "…", "variables": {…}}',
    })
  }
}

/**
 * A page of another site can have its reader's browser send a GET, though not read the answer; browsers say so in Sec-Fetch-Site.
 * Others that ask, programs among them, need no header of their own: a GET changes nothing.
 */
const isFromHere = (request: IncomingMessage): boolean =>
  ['same-origin', 'none', undefined].includes(request.headers['sec-fetch-site'] as string | undefined)

async function asked(request: IncomingMessage, url: URL): Promise<HTTPGraphQLRequest> {
  const headers = new HeaderMap()
  for (const [name, value] of Object.entries(request.headers)) if (value !== undefined) headers.set(name, String(value))
  if (request.method === 'POST')
    return { method: 'POST', headers, search: url.search, body: parsed(await readBody(request), request.headers['content-type']) }
  if (isFromHere(request)) headers.set('apollo-require-preflight', 'yes')
  return { method: 'GET', headers, search: url.search, body: undefined }
}

/** A problem that was found before an operation is carried out, as GraphQL tells its own. */
const asRefusal = (problem: Problem): GraphQLError =>
  new GraphQLError(problem.message, {
    extensions: {
      code: problem.code,
      http: { status: statusOf(problem), headers: new HeaderMap([['retry-after', retryAfter(problem)]]) },
    },
  })

function askingBy(request: IncomingMessage, response: ServerResponse, guard: Guard, digest: DataDigest | undefined): Asking {
  const bounds = new Bounds(guard.patience)
  response.once('close', () => bounds.leave())
  const charge = (points: number): void => {
    if (guard.rate === undefined) return
    const asker = askerIn(request, guard)
    try {
      guard.rate.charge(asker, points)
    } catch (thrown) {
      throw thrown instanceof Problem ? asRefusal(thrown) : thrown
    } finally {
      guard.rate.tell(asker, response)
    }
  }
  return { bounds, charge, digest }
}

/** Codes of what was well sent as JSON, and is no operation that can be carried out. */
const wellSent = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'])

/**
 * The status that goes with an answer. Where it is sent as plain JSON, what was well sent is answered with 200 whatever came of
 * it, for a status of 4xx there may be a proxy's; as application/graphql-response+json it is 400 (GraphQL over HTTP, 6.4).
 */
function statusWith({ status = 200, headers }: HTTPGraphQLResponse, text: string): number {
  if (status !== 400 || !headers.get('content-type')?.startsWith('application/json')) return status
  const { errors = [] } = JSON.parse(text) as { errors?: readonly { extensions?: { code?: string } }[] }
  return errors.every(({ extensions }) => wellSent.has(extensions?.code ?? '')) ? 200 : status
}

/** What is sent in place of an answer that is too long. */
function tooLong(length: number): string {
  const { message, extensions } = refusal('bytes', length)
  const { http, ...told } = extensions
  return JSON.stringify({ errors: [{ message, extensions: { ...told, retry: false } }] })
}

export interface GraphqlParts {
  readonly apollo: ApolloServer<Context>
  readonly store: Store
  readonly layers: LayerSource
  /** None where it is not known what was not understood. */
  readonly gapsOf?: GapSpans | undefined
  /** Where notes and decisions are handed in; none where there is nobody to hand them to. */
  readonly desk?: ReviewDesk | undefined
  /** None where answers are not to tell it. */
  readonly digest?: DataDigest | undefined
}

/** Answers one GraphQL request over HTTP. */
export async function serveGraphql(
  { apollo, store, layers, gapsOf, desk, digest }: GraphqlParts,
  guard: Guard,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  requestId: string,
): Promise<void> {
  const reviews = desk === undefined ? undefined : { desk, authorization: request.headers.authorization }
  const httpGraphQLRequest = await asked(request, url)
  const asking = askingBy(request, response, guard, digest)
  const answer = await guard.gate.through(() =>
    apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest,
      context: async () => makeContext(store, requestId, { layers, gapsOf }, reviews, asking),
    }),
  )
  if (answer.body.kind === 'chunked')
    throw new Problem('INTERNAL', { what: 'An answer in parts was made, and none was asked for' })
  const isTooLong = answer.body.string.length > limits.bytes.most
  const text = isTooLong ? tooLong(answer.body.string.length) : answer.body.string
  for (const [name, value] of answer.headers) response.setHeader(name, value)
  response.setHeader('cache-control', 'no-store')
  response.statusCode = isTooLong ? 400 : statusWith(answer, text)
  const { body, encoding } = await encoded(Buffer.from(text), encodingFor(request))
  if (encoding !== undefined) response.setHeader('content-encoding', encoding)
  response.appendHeader('vary', 'accept-encoding')
  response.setHeader('content-length', body.length)
  response.end(request.method === 'HEAD' ? undefined : body)
}
