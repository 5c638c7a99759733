import { expect, it } from 'vitest'
import { readingRefusals } from './refusal.ts'

const answering = (status: number, body: string) => readingRefusals(async () => new Response(body, { status }))
const refused = { error: { code: 'NOT_READY', message: 'Data are still being loaded.', retry: true } }

it('puts a refusal as GraphQL puts its errors, with its status', async () => {
  const response = await answering(503, JSON.stringify(refused))('/graphql')
  expect(response.status).toBe(503)
  expect(await response.json()).toEqual({
    errors: [{ message: 'Data are still being loaded.', extensions: { code: 'NOT_READY' } }],
  })
})

it('hands on in how many seconds to ask again', async () => {
  const refusing = readingRefusals(
    async () => new Response(JSON.stringify(refused), { status: 429, headers: { 'retry-after': '12' } }),
  )
  const [error] = (await (await refusing('/graphql')).json()).errors
  expect(error.extensions).toEqual({ code: 'NOT_READY', seconds: 12 })
})

it.each([
  [200, '{"data":{}}'],
  [400, '{"errors":[]}'],
  [502, '<h1>Bad gateway</h1>'],
  [500, 'null'],
])('leaves an answer %i with %s as it is', async (status, body) => {
  const response = await answering(status, body)('/graphql')
  expect(await response.text()).toBe(body)
})
