import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { StoreSettings } from '../../../server/store/index.ts'
import { type Ask, askOf } from './ask.ts'
import { entity } from './entity.ts'
import { page } from './page.ts'
import { planOverview } from './plan.ts'
import { trace } from './trace.ts'

/** Answers the four questions without GraphQL: a node:http server, hand-written statements, JSON. */
const ask = askOf(JSON.parse(process.argv[2] ?? '') as StoreSettings)
// biome-ignore lint/suspicious/noExplicitAny: each takes variables of its own
const answers: Record<string, (ask: Ask, variables: any) => Promise<unknown>> = { entity, trace, page, plan: planOverview }

let statements = 0
const counted: Ask = (cypher, parameters) => {
  statements++
  return ask(cypher, parameters)
}

const server = createServer(async (request, response) => {
  let body = ''
  for await (const part of request) body += part
  const answer = answers[(request.url ?? '').slice(1)]
  if (answer === undefined) {
    response.writeHead(404).end()
    return
  }
  try {
    const text = JSON.stringify({ data: await answer(counted, JSON.parse(body).variables) })
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }).end(text)
  } catch (thrown) {
    response.writeHead(500).end(String(thrown))
  }
})

server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }))
process.on('message', () => {
  const { user, system } = process.cpuUsage()
  process.send?.({ statements, processor: (user + system) / 1000, memory: process.memoryUsage().rss })
})
process.on('disconnect', () => process.exit(0))
