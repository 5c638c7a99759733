import { expect, test } from 'vitest'
import { askGraphql } from './asking.ts'
import { sendRaw } from './hostile.ts'
import { addressOf, builtBefore, startServer, temporaryFolder } from './server.ts'

test.each([
  ['headers', 'GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: '],
  [
    'a body',
    'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"query"',
  ],
])('a client that never ends %s is let go', async (_, text) => {
  await builtBefore()
  const server = startServer({ DATA_DIR: temporaryFolder() })
  const address = await addressOf(server)
  const slow = Array.from({ length: 200 }, () => sendRaw(address, text, 60_000))
  for (const { took, text } of await Promise.all(slow)) {
    expect(took).toBeLessThan(45_000)
    expect(text).toMatch(/^HTTP\/1\.1 408 /)
  }
  expect((await askGraphql(address, '{ graph { nodes } }')).status).toBe(200)
  expect(server.output()).not.toMatch(/"level":(50|60)/)
})
