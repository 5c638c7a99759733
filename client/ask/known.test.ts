import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { namingOperations } from './known.ts'

const text = 'query One { graph { nodes } }'
const sha256Hash = createHash('sha256').update(text).digest('hex')
const body = JSON.stringify({ query: text, operationName: 'One', variables: { a: 1 } })

function asking(knows: boolean, subtle: SubtleCrypto | null) {
  const sent: Record<string, unknown>[] = []
  const fetch = namingOperations(async (_, init) => {
    const request = JSON.parse(String(init?.body))
    sent.push(request)
    const refused = !knows && request.query === undefined
    return new Response(
      refused ? '{"errors":[{"message":"x","extensions":{"code":"PERSISTED_QUERY_NOT_FOUND"}}]}' : '{"data":{}}',
    )
  }, subtle)
  return { sent, ask: async () => (await fetch('/graphql', { method: 'POST', body })).text() }
}

it('names an operation by its digest, with its variables', async () => {
  const { sent, ask } = asking(true, crypto.subtle)
  expect(await ask()).toBe('{"data":{}}')
  expect(sent).toEqual([
    { operationName: 'One', variables: { a: 1 }, extensions: { persistedQuery: { version: 1, sha256Hash } } },
  ])
})

it('sends the text where the server does not know it, and does not ask again', async () => {
  const { sent, ask } = asking(false, crypto.subtle)
  expect([await ask(), await ask()]).toEqual(['{"data":{}}', '{"data":{}}'])
  expect(sent.map(({ query }) => query)).toEqual([undefined, text, text])
})

it('sends the text where the browser makes no digests', async () => {
  const { sent, ask } = asking(true, null)
  await ask()
  expect(sent).toEqual([JSON.parse(body)])
})
