import { beforeAll, expect, it } from 'vitest'
import { createClient } from '../ask/client.ts'
import * as generated from '../generated/graphql.ts'
import { sentOperations } from './operations.ts'

const documents = Object.entries(generated).filter(([name]) => name.endsWith('Document'))
let known: ReadonlySet<string>
beforeAll(async () => {
  known = new Set(await sentOperations())
})

/** What the client sends when it may not name an operation by its digest. */
async function sentFor(document: unknown): Promise<string> {
  let sent = ''
  const client = createClient(async (_, init) => {
    const { query = sent, extensions } = JSON.parse(String(init?.body))
    sent = query
    const unknown = { errors: [{ message: 'x', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] }
    return new Response(JSON.stringify(extensions?.persistedQuery === undefined ? { data: null } : unknown))
  })
  const text = String(document)
  // Of an operation that asks nothing unless told, the cache would have the answer.
  const variables = Object.fromEntries([...text.matchAll(/\$(\w+): Boolean/g)].map(([, name]) => [name, true]))
  const operation = /^\s*mutation/.test(text) ? client.mutation(text, variables) : client.query(text, variables)
  await operation.toPromise()
  return sent
}

it('knows each operation in the very text that the client sends', async () => {
  expect(documents.length).toBeGreaterThan(50)
  expect(known.size).toBe(documents.length)
  for (const [name, document] of documents) expect(known.has(await sentFor(document)), name).toBe(true)
})
