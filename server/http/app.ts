import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { ApolloServer } from '@apollo/server'
import type { Logger } from 'pino'
import { asProblem, Problem } from '../../schema/index.ts'
import type { Context, LayerSource, NoteDesk } from '../api/index.ts'
import { digestOf, type Store } from '../store/index.ts'
import { answerJson, answerProblem } from './answer.ts'
import { serveExport } from './export.ts'
import { serveGraphql } from './graphql.ts'
import { secure } from './headers.ts'
import { isOriginal, type OriginalSource, serveOriginal } from './originals.ts'
import type { Readiness } from './readiness.ts'
import type { StaticFiles } from './static.ts'

export interface Parts {
  readonly store: Store
  readonly layers: LayerSource
  readonly originals: OriginalSource
  readonly apollo: ApolloServer<Context>
  readonly readiness: Readiness
  readonly files: StaticFiles
  /** None where no notes are taken. */
  readonly desk?: NoteDesk | undefined
  readonly log: Logger
}

interface Exchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly url: URL
  readonly id: string
}

type Handler = (parts: Parts, exchange: Exchange) => Promise<void>
type Route = readonly [methods: readonly string[], handler: Handler]

const serveReady: Handler = async ({ readiness, store }, { request, response }) => {
  const found = await readiness.check()
  if ('problem' in found) return answerProblem(request, response, found.problem)
  const { nodes, relationships } = found.ledger
  return answerJson(request, response, 200, {
    ready: true,
    engine: store.engine,
    nodes,
    relationships,
    digest: digestOf(found.ledger),
  })
}

/** Handlers by address; the methods that each takes. */
const routes: Readonly<Record<string, Route>> = {
  '/health': [['GET', 'HEAD'], (_, { request, response }) => answerJson(request, response, 200, { alive: true })],
  '/ready': [['GET', 'HEAD'], serveReady],
  '/graphql': [
    ['GET', 'HEAD', 'POST'],
    async ({ apollo, store, layers, readiness, desk }, { request, response, url, id }) => {
      readiness.assertLoaded()
      await serveGraphql(apollo, store, layers, desk, request, response, url, id)
    },
  ],
  '/export/graph.jsonl': [
    ['GET'],
    async ({ store, readiness }, { response }) => {
      readiness.assertLoaded()
      await serveExport(store, response)
    },
  ],
}

const original: Route = [
  ['GET', 'HEAD'],
  ({ originals }, { request, response, url }) => serveOriginal(originals, request, response, url.pathname),
]

const page: Route = [['GET', 'HEAD'], ({ files }, { request, response, url }) => files.serve(request, response, url.pathname)]

async function handle(parts: Parts, exchange: Exchange): Promise<void> {
  const { request, response, url } = exchange
  const [methods, handler] = routes[url.pathname] ?? (isOriginal(url.pathname) ? original : page)
  if (methods.includes(request.method ?? '')) return handler(parts, exchange)
  response.setHeader('allow', methods.join(', '))
  return answerJson(request, response, 405, {
    error: {
      code: 'INVALID_INPUT',
      message: `${url.pathname} takes ${methods.join(', ')}, not ${request.method}.`,
      retry: false,
    },
  })
}

function addressOf(request: IncomingMessage): URL {
  try {
    return new URL(request.url ?? '/', 'http://localhost')
  } catch {
    throw new Problem('INVALID_INPUT', { what: 'This is no address', todo: 'Check how it is written' })
  }
}

async function serve(parts: Parts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const id = randomUUID()
  const started = performance.now()
  const log = parts.log.child({ requestId: id })
  response.setHeader('x-request-id', id)
  response.on('close', () => {
    const took = Math.round(performance.now() - started)
    const entry = {
      method: request.method,
      path: (request.url ?? '').split('?')[0],
      status: response.statusCode,
      ms: took,
      whole: response.writableFinished,
    }
    if (response.statusCode >= 500 && response.statusCode !== 503) log.error(entry, 'answered')
    else log.debug(entry, 'answered')
  })
  try {
    secure(request, response)
    await handle(parts, { request, response, url: addressOf(request), id })
  } catch (thrown) {
    const problem = asProblem(thrown)
    if (problem.code === 'INTERNAL') log.error({ err: problem.cause ?? problem }, 'failed')
    if (response.headersSent) response.destroy()
    else
      await answerProblem(
        request,
        response,
        problem.code === 'INTERNAL'
          ? new Problem('INTERNAL', { what: `Something went wrong here; please report it with the request id ${id}` })
          : problem,
      )
  }
}

/** How long a client may take to send a request, and how often that is looked at, in milliseconds. */
const patience = 30_000
const glance = 5_000

export function makeApp(parts: Parts): Server {
  const times = {
    requestTimeout: patience,
    headersTimeout: patience,
    connectionsCheckingInterval: glance,
    keepAliveTimeout: 5_000,
  }
  const server = createServer(times, (request, response) => {
    // A connection that is kept alive would bring requests for as long as its client likes.
    if (!server.listening) response.setHeader('connection', 'close')
    void serve(parts, request, response)
  })
  return server
}
