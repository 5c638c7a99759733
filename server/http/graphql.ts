import type { IncomingMessage, ServerResponse } from 'node:http'
import { type ApolloServer, HeaderMap, type HTTPGraphQLRequest } from '@apollo/server'
import { Problem } from '../../schema/index.ts'
import { type Context, type LayerSource, makeContext, type NoteDesk } from '../api/index.ts'
import type { Store } from '../store/index.ts'
import { encoded, encodingFor } from './answer.ts'
import { readBody } from './body.ts'

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

async function asked(request: IncomingMessage, url: URL): Promise<HTTPGraphQLRequest> {
  const headers = new HeaderMap()
  for (const [name, value] of Object.entries(request.headers)) if (value !== undefined) headers.set(name, String(value))
  const body = request.method === 'POST' ? parsed(await readBody(request), request.headers['content-type']) : undefined
  return { method: request.method ?? 'GET', headers, search: url.search, body }
}

/** Answers one GraphQL request over HTTP. */
export async function serveGraphql(
  apollo: ApolloServer<Context>,
  store: Store,
  layers: LayerSource,
  desk: NoteDesk | undefined,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  requestId: string,
): Promise<void> {
  const notes = desk === undefined ? undefined : { desk, authorization: request.headers.authorization }
  const answer = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: await asked(request, url),
    context: async () => makeContext(store, requestId, layers, notes),
  })
  for (const [name, value] of answer.headers) response.setHeader(name, value)
  response.setHeader('cache-control', 'no-store')
  response.statusCode = answer.status ?? 200
  if (answer.body.kind === 'chunked')
    throw new Problem('INTERNAL', { what: 'An answer in parts was made, and none was asked for' })
  const { body, encoding } = await encoded(Buffer.from(answer.body.string), encodingFor(request))
  if (encoding !== undefined) response.setHeader('content-encoding', encoding)
  response.appendHeader('vary', 'accept-encoding')
  response.setHeader('content-length', body.length)
  response.end(request.method === 'HEAD' ? undefined : body)
}
