import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, expect, it } from 'vitest'
import { asProblem } from '../../schema/index.ts'
import type { GraphqlParts } from './graphql.ts'
import { loopbackGuard } from './guard.ts'
import { serveTable } from './tables.ts'

const topic = (id: string) => ({ id, caption: 'so '.repeat(5000), wording: 'OURS', held: true, label: id, terms: [] })

interface Standing {
  /** How many pages were asked for. */
  asked: number
  readonly problems: string[]
  readonly address: string
}

let server: Server | undefined
afterEach(() => server?.closeAllConnections())

/** A table of a million topics, asked of a stand-in that fails from a page on. */
async function standing(failsFrom = Number.POSITIVE_INFINITY): Promise<Standing> {
  const standing = { asked: 0, problems: [] as string[], address: '' }
  const apollo = {
    async executeOperation({ variables }: { variables: { first: number } }) {
      standing.asked++
      await sleep(0)
      if (standing.asked >= failsFrom)
        return { body: { kind: 'single', singleResult: { errors: [{ message: 'Too late.', extensions: { code: 'TIMEOUT' } }] } } }
      const nodes = Array.from({ length: variables.first }, (_, at) => topic(`${standing.asked}-${at}`))
      const pageInfo = { hasNextPage: standing.asked < 20_000, endCursor: 'x' }
      return { body: { kind: 'single', singleResult: { data: { topics: { nodes, pageInfo } } } } }
    },
  }
  const parts = { apollo, store: {}, layers: async () => undefined } as unknown as GraphqlParts
  const own = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://localhost')
    serveTable(parts, loopbackGuard(), request, response, url, 'id').catch((thrown: unknown) => {
      standing.problems.push(asProblem(thrown).code)
      response.destroy()
    })
  })
  server = own
  await new Promise<void>((done) => own.listen(0, '127.0.0.1', done))
  standing.address = `http://127.0.0.1:${(own.address() as AddressInfo).port}/export/topics.csv`
  return standing
}

const untilStill = async (of: Standing): Promise<number> => {
  for (let before = -1; before !== of.asked; await sleep(200)) before = of.asked
  return of.asked
}

it('asks no further than its reader reads, and not at all once the reader has gone', async () => {
  const table = await standing()
  const gone = new AbortController()
  const { body } = await fetch(table.address, { signal: gone.signal })
  await body?.getReader().read()
  const still = await untilStill(table)
  expect(still).toBeLessThan(200)
  gone.abort()
  await sleep(100)
  expect(await untilStill(table)).toBeLessThanOrEqual(still + 1)
  expect(table.problems).toEqual([])
})

it('cuts a file that goes wrong on the way, so that it does not pass for whole', async () => {
  const table = await standing(4)
  const response = await fetch(table.address)
  expect(response.status).toBe(200)
  await expect(response.text()).rejects.toThrow()
  expect(table.problems).toEqual(['TIMEOUT'])
})

it('tells what goes wrong at first as a problem', async () => {
  const table = await standing(1)
  await expect(fetch(table.address)).rejects.toThrow()
  expect(table.problems).toEqual(['TIMEOUT'])
})
