import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import { asProblem, Problem } from '../../schema/index.ts'
import { digestOf } from '../store/index.ts'
import { answerJson, answerProblem } from './answer.ts'
import { serveExport } from './export.ts'
import { type GraphqlParts, serveGraphql } from './graphql.ts'
import { askerIn, type Guard, loopbackGuard } from './guard.ts'
import { secure } from './headers.ts'
import { checkHost } from './hosts.ts'
import { isOriginal, type OriginalSource, serveOriginal } from './originals.ts'
import { shareAcross } from './origins.ts'
import type { Readiness } from './readiness.ts'
import type { StaticFiles } from './static.ts'
import { isTable, serveTable } from './tables.ts'

export interface Parts extends GraphqlParts {
  readonly originals: OriginalSource
  readonly readiness: Readiness
  readonly files: StaticFiles
  /** For one machine alone where there is none. */
  readonly guard?: Guard | undefined
  readonly log: Logger
}

type Guarded = Parts & { readonly guard: Guard }

interface Exchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly url: URL
  readonly id: string
}

type Handler = (parts: Guarded, exchange: Exchange) => Promise<void>
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
    async (parts, { request, response, url, id }) => {
      parts.readiness.assertLoaded()
      await serveGraphql(parts, parts.guard, request, response, url, id)
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

const table: Route = [
  ['GET', 'HEAD'],
  async (parts, { request, response, url, id }) => {
    parts.readiness.assertLoaded()
    await serveTable(parts, parts.guard, request, response, url, id)
  },
]

const page: Route = [['GET', 'HEAD'], ({ files }, { request, response, url }) => files.serve(request, response, url.pathname)]

function routeOf(path: string): Route {
  if (isOriginal(path)) return original
  return isTable(path) ? table : page
}

/** Those who look after a server ask these, under whatever name they know it by. */
const forKeepers = new Set(['/health', '/ready'])

/** As how many requests one counts; the explorer's own files cost nothing, and a document is fetched in many small parts. */
function requestsIn(path: string): number {
  if (path === '/graphql') return 1
  if (path.startsWith('/export/')) return 20
  return isOriginal(path) ? 0.1 : 0
}

function checkAsker({ guard }: Guarded, { request, response, url }: Exchange): void {
  if (!forKeepers.has(url.pathname)) checkHost(request, guard.hosts)
  const requests = requestsIn(url.pathname)
  if (guard.rate === undefined || requests === 0) return
  const asker = askerIn(request, guard)
  try {
    guard.rate.take(asker, requests)
  } finally {
    guard.rate.tell(asker, response)
  }
}

async function handle(parts: Guarded, exchange: Exchange): Promise<void> {
  const { request, response, url } = exchange
  checkAsker(parts, exchange)
  const [methods, handler] = routes[url.pathname] ?? routeOf(url.pathname)
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

async function serve(parts: Guarded, request: IncomingMessage, response: ServerResponse): Promise<void> {
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
    if (shareAcross(request, response, parts.guard.origins)) return
    await handle(parts, { request, response, url: addressOf(request), id })
  } catch (thrown) {
    const problem = asProblem(thrown)
    if (problem.code === 'INTERNAL') log.error({ err: problem.cause ?? problem }, 'failed')
    if (response.headersSent) {
      log.warn({ code: problem.code }, 'cut off')
      response.destroy()
    } else
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
/** Longer than proxies keep a connection that is idle: who ends it first must not be us, just as they send. */
const idle = 65_000

export function makeApp({ guard = loopbackGuard(), ...parts }: Parts): Server {
  const guarded = { ...parts, guard }
  const times = {
    requestTimeout: patience,
    headersTimeout: patience,
    connectionsCheckingInterval: glance,
    keepAliveTimeout: idle,
  }
  const server = createServer(times, (request, response) => {
    // A connection that is kept alive would bring requests for as long as its client likes.
    if (!server.listening) response.setHeader('connection', 'close')
    void serve(guarded, request, response)
  })
  return server
}
