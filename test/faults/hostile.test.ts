import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { type Answer, ask, askGraphql, codeIn, stack } from './asking.ts'
import { fillFolder } from './filled.ts'
import { get, sendRaw } from './hostile.ts'
import { addressOf, builtBefore, startServer, temporaryFolder } from './server.ts'

beforeAll(builtBefore)

const large = 'x'.repeat(10 << 20)
const json = { 'content-type': 'application/json' }

/** A body that comes in parts, whose length nobody knows beforehand. */
function inParts(text: string): RequestInit {
  const body = new ReadableStream({
    start(controller) {
      for (let at = 0; at < text.length; at += 1 << 16)
        controller.enqueue(new TextEncoder().encode(text.slice(at, at + (1 << 16))))
      controller.close()
    },
  })
  return { method: 'POST', headers: json, body, duplex: 'half' } as RequestInit
}

const post = (body: string, headers: Record<string, string> = json): RequestInit => ({ method: 'POST', headers, body })

test('a server outlives what clients send', async () => {
  const server = startServer({ DATA_DIR: await fillFolder(temporaryFolder()) })
  const address = await addressOf(server)
  const alive = async (): Promise<void> => expect((await askGraphql(address, '{ graph { nodes } }')).status).toBe(200)
  await tooLarge(address)
  await alive()
  await malformed(address)
  await alive()
  await outside(address)
  await alive()
  expect(server.output()).not.toMatch(/"level":(50|60)/)
  server.signal('SIGTERM')
  expect((await server.ended).status).toBe(0)
})

test('a server answers so many requests a minute as it is told, and pages besides', async () => {
  const server = startServer({ DATA_DIR: await fillFolder(temporaryFolder()), RATE_LIMIT: '5' })
  const address = await addressOf(server)
  for (let count = 0; count < 5; count++) expect((await askGraphql(address, '{ canNote }')).status).toBe(200)
  const refused = await askGraphql(address, '{ canNote }')
  expectRefused(refused, 429, 'TOO_MANY')
  expect(refused.text).toMatch(/5 requests a minute from one address.*Ask again in \d+ seconds/)
  expectRefused(await ask(address, '/export/graph.jsonl'), 429, 'TOO_MANY')
  expect([(await ask(address, '/')).status, (await ask(address, '/health')).status]).toEqual([200, 200])
})

function expectRefused(answer: Answer, status: number, code: string): void {
  expect({ status: answer.status, code: codeIn(answer) }, answer.text).toEqual({ status, code })
  expect(answer.text).not.toMatch(stack)
}

async function tooLarge(address: string): Promise<void> {
  expectRefused(await ask(address, '/graphql', post(large)), 413, 'LIMIT_EXCEEDED')
  expectRefused(await ask(address, '/graphql', inParts(large)), 413, 'LIMIT_EXCEEDED')
  expectRefused(await askGraphql(address, `{ graph { nodes } # ${'x'.repeat(1 << 20)}\n}`), 413, 'LIMIT_EXCEEDED')
  const long = await sendRaw(address, get(`/${'x'.repeat(100_000)}`))
  expect(long.text).toMatch(/^HTTP\/1\.1 (431|414) /)
}

async function malformed(address: string): Promise<void> {
  expectRefused(await ask(address, '/graphql', post('{"query": "{ graph')), 400, 'INVALID_INPUT')
  for (const body of [
    'null',
    '[]',
    '1',
    '"x"',
    '{}',
    '{"query":1}',
    '{"query":"{ graph { nodes } }","variables":[]}',
    `${'['.repeat(100_000)}`,
    `{"query":"${'{a'.repeat(3000)}"}`,
  ]) {
    const answer = await ask(address, '/graphql', post(body))
    expect(answer.status, `${body.slice(0, 60)}: ${answer.text}`).toBe(400)
    expect(codeIn(answer), answer.text).toMatch(/^[A-Z_]+$/)
    expect(answer.text).not.toMatch(stack)
  }
  expect((await ask(address, '/graphql', post('{ graph { nodes } }', { 'content-type': 'text/plain' }))).status).toBe(400)
  for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS'])
    expectRefused(await ask(address, '/graphql', { method }), 405, 'INVALID_INPUT')
  expectRefused(await ask(address, '/', { method: 'POST' }), 405, 'INVALID_INPUT')
  expect((await sendRaw(address, 'BREW /pot HTTP/1.1\r\nHost: localhost\r\n\r\n')).text).toMatch(/^HTTP\/1\.1 400 /)
  expect(
    (await sendRaw(address, 'GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n')).text,
  ).toMatch(/^HTTP\/1\.1 400 /)
  for (const host of ['elsewhere.example', '127.0.0.1.elsewhere.example'])
    expect((await sendRaw(address, get('/').replace('Host: localhost', `Host: ${host}`))).text, host).toMatch(
      /^HTTP\/1\.1 421 [\s\S]*HOST_REFUSED/,
    )
  for (const target of ['//', 'http://[', '//a:b:c/'])
    expect((await sendRaw(address, get(target))).text, target).toMatch(/^HTTP\/1\.1 400 [\s\S]*INVALID_INPUT/)
}

/** Addresses that mean to lead out of the folder that is served. */
const ways = [
  '..%2f..%2fpackage.json',
  '../../package.json',
  'assets/../../../package.json',
  '%2e%2e/%2e%2e/package.json',
  '..\\..\\package.json',
  '..%5c..%5cpackage.json',
  '....//....//package.json',
  '/etc/hosts.txt',
  'assets/..%252f..%252fpackage.json',
  'package.json%00.html',
  '.stamp',
  '../client/.stamp',
]

async function outside(address: string): Promise<void> {
  const secrets = ['"golden-thread"', readFileSync('dist/client/.stamp', 'utf8').trim()]
  for (const way of ways) {
    const { text } = await sendRaw(address, get(`/${way}`))
    expect(text, way).toMatch(/^HTTP\/1\.1 (200|400|404) /)
    for (const secret of secrets) expect(text, way).not.toContain(secret)
  }
}
