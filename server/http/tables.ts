import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Problem } from '../../schema/index.ts'
import { Bounds, makeContext } from '../api/index.ts'
import {
  type Ask,
  type Cell,
  contentsOf,
  lineOf,
  metadataOf,
  readVariables,
  rowsFor,
  type Table,
  tableNamed,
  tableNames,
} from '../tables/index.ts'
import { answer, answerJson } from './answer.ts'
import type { GraphqlParts } from './graphql.ts'
import type { Guard } from './guard.ts'

const contents = '/export'
const address = /^\/export\/([^/]*?)(?:\.(csv|json|csv-metadata\.json))?$/

export const isTable = (path: string): boolean => path === contents || path.startsWith(`${contents}/`)

const byteOrderMark = '\ufeff'
const chunk = 1 << 16

function tableAt(path: string): readonly [Table, form: string] {
  const [, name = '', form] = address.exec(path) ?? []
  const table = tableNamed(name)
  if (table === undefined)
    throw new Problem('NOT_FOUND', {
      what: `There is no table "${name.slice(0, 60)}"`,
      todo: `There are ${tableNames.join(', ')}`,
    })
  if (form === undefined)
    throw new Problem('NOT_FOUND', {
      what: `There is no file ${path}`,
      todo: `Take ${name}.csv, ${name}.json or ${name}.csv-metadata.json`,
    })
  return [table, form]
}

/** Where this server is, as its asker names it. */
function siteOf({ headers }: IncomingMessage, { trusted }: Guard): string {
  const told = trusted === 0 ? undefined : String(headers['x-forwarded-proto'] ?? '')
  return `${told?.startsWith('https') === true ? 'https' : 'http'}://${headers.host ?? 'localhost'}`
}

/**
 * Asks the API as any request would: each page waits its turn, has its own time, and loaders of its own, so that nothing is kept
 * from page to page. Once the reader has gone, no more is asked.
 */
function askOf({ apollo, store, layers, gapsOf, desk }: GraphqlParts, guard: Guard, gone: AbortSignal, requestId: string): Ask {
  return (query, variables) =>
    guard.gate.through(async () => {
      const bounds = new Bounds(guard.patience)
      const leave = (): void => bounds.leave()
      if (gone.aborted) leave()
      gone.addEventListener('abort', leave, { once: true })
      bounds.check()
      const reviews = desk === undefined ? undefined : { desk, authorization: undefined }
      const contextValue = makeContext(store, requestId, { layers, gapsOf }, reviews, { bounds, charge: () => {} })
      const { body } = await apollo
        .executeOperation({ query, variables }, { contextValue })
        .finally(() => gone.removeEventListener('abort', leave))
      if (body.kind !== 'single') throw new Problem('INTERNAL', { what: 'An answer in parts was made, and none was asked for' })
      const [error] = body.singleResult.errors ?? []
      if (error === undefined) return body.singleResult.data
      const code = error.extensions?.code
      throw new Problem(code === 'BAD_USER_INPUT' ? 'INVALID_INPUT' : ((code as Problem['code'] | undefined) ?? 'INTERNAL'), {
        what: error.message.replace(/\.$/, ''),
      })
    })
}

async function* inChunks(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let batch = ''
  for await (const line of lines) {
    batch += line
    if (batch.length < chunk) continue
    yield batch
    batch = ''
  }
  if (batch !== '') yield batch
}

async function* csvLines({ columns }: Table, rows: AsyncIterable<readonly Cell[]>, before: string): AsyncGenerator<string> {
  yield before + lineOf(columns.map(({ title }) => title))
  for await (const row of rows) yield lineOf(row)
}

async function* jsonLines({ columns }: Table, rows: AsyncIterable<readonly Cell[]>): AsyncGenerator<string> {
  let before = '[\n'
  for await (const row of rows) {
    yield before + JSON.stringify(Object.fromEntries(columns.map(({ name }, at) => [name, row[at]])))
    before = ',\n'
  }
  yield before === '[\n' ? '[]\n' : '\n]\n'
}

/** Rows whose first has been found: what is wrong with a question is told before anything is sent. */
async function begun<T>(rows: AsyncGenerator<T>): Promise<AsyncGenerator<T>> {
  const first = await rows.next()
  return (async function* () {
    if (first.done !== true) yield first.value
    yield* rows
  })()
}

/** Whether a spreadsheet is to open it: such programs know the encoding by a mark before the text. */
function isForSpreadsheet(query: URLSearchParams): boolean {
  const told = query.get('excel') ?? 'no'
  query.delete('excel')
  if (told !== 'yes' && told !== 'no')
    throw new Problem('INVALID_INPUT', { what: 'This is no value for "excel"', where: told.slice(0, 80), todo: 'Give yes or no' })
  return told === 'yes'
}

async function send(response: ServerResponse, lines: AsyncIterable<string>, gone: AbortSignal): Promise<void> {
  let wrong: unknown
  const watched = async function* () {
    try {
      yield* inChunks(lines)
    } catch (thrown) {
      wrong = gone.aborted ? undefined : thrown
      throw thrown
    }
  }
  try {
    await pipeline(Readable.from(watched()), response)
  } catch {
    // A reader who went away has no need of an answer; for any other, a cut file must not pass for a whole one.
    if (wrong !== undefined) throw wrong
  }
}

/** Answers for an address under /export/ with a table, what is in it, or all tables there are. */
export async function serveTable(
  parts: GraphqlParts,
  guard: Guard,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  requestId: string,
): Promise<void> {
  if (url.pathname === contents || url.pathname === `${contents}/`)
    return answerJson(request, response, 200, {
      graph: '/export/graph.jsonl',
      tables: contentsOf(tableNames.map(tableNamed) as Table[]),
    })
  const [table, form] = tableAt(url.pathname)
  const query = new URLSearchParams(url.searchParams)
  const mark = isForSpreadsheet(query) ? byteOrderMark : ''
  const variables = readVariables(table, query)
  const search = query.size === 0 ? '' : `?${query}`
  const site = siteOf(request, guard)
  const digest = await parts.digest?.current()
  if (form === 'csv-metadata.json') {
    const text = `${JSON.stringify(metadataOf(table, { site, search, variables, digest }), null, 2)}\n`
    response.setHeader('cache-control', 'no-store')
    return answer(request, response, 200, 'application/csvm+json; charset=utf-8', text)
  }
  const gone = new AbortController()
  response.once('close', () => gone.abort())
  const rows = await begun(rowsFor(table, variables, askOf(parts, guard, gone.signal, requestId), site))
  response.setHeader('cache-control', 'no-store')
  response.setHeader('content-disposition', `attachment; filename="${table.name}.${form}"`)
  if (digest !== undefined) response.setHeader('x-data-digest', digest)
  response.setHeader(
    'link',
    `<${contents}/${table.name}.csv-metadata.json${search}>; rel="describedby"; type="application/csvm+json"`,
  )
  response.setHeader(
    'content-type',
    form === 'csv' ? 'text/csv; charset=utf-8; header=present' : 'application/json; charset=utf-8',
  )
  if (request.method === 'HEAD') return void response.end()
  await send(response, form === 'csv' ? csvLines(table, rows, mark) : jsonLines(table, rows), gone.signal)
}
