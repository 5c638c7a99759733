import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { describeOnEngines, type Engine, engines } from '../engines.ts'
import { type Answer, type Serving, serving } from './serving.ts'

/**
 * OWASP's cheat sheet for GraphQL, as far as it concerns a server of public data that is read without logging in.
 * @see https://cheatsheetseries.owasp.org/cheatsheets/GraphQL_Cheat_Sheet.html
 *
 * Left out, with why: access to others' objects (all data are public; the only key is that for reviews, test/api/reviews.test.ts);
 * requests on the server's behalf (it fetches no address); files sent to it (it takes none); passwords and sessions (it has
 * none). Depth, cost, aliases, directives, fragments and values beyond limits: test/api/limits.test.ts.
 */
const trouble = /\bat .+:\d+:\d+|node_modules|\.ts\b|Neo4jError|Cypher|gqlStatus|syntax error at/i

/** Texts that would be more than text where a statement were put together out of them. */
const injections = [
  `'`,
  `"`,
  `\\`,
  '`',
  `' OR 1=1 //`,
  `x' RETURN n //`,
  `"}) MATCH (n) DETACH DELETE n //`,
  '$id',
  '{id: 1}',
  '*:* OR find:a~',
  '(((',
  '[1 TO 2]',
  'AND OR NOT',
  '\u202Eabc',
  '<script>alert(1)</script>',
  '%00',
  '../../etc/passwd',
  '$(reboot)',
  '__proto__',
]

/** Every place of the contract where a text of any kind can be given. */
const places: readonly (readonly [name: string, query: string])[] = [
  ['an id', 'query ($t: ID!) { node(id: $t) { id } }'],
  ['ids', 'query ($t: ID!) { nodes(ids: [$t]) { id } }'],
  ['words', 'query ($t: String!) { search(words: $t) { totalCount } }'],
  ['a cursor', 'query ($t: String) { actions(after: $t) { totalCount } }'],
  ['a cursor from the end', 'query ($t: String) { actions(last: 1, before: $t) { totalCount } }'],
  ['a council', 'query ($t: ID!) { late(council: $t) { classes { total } } }'],
  ['a start', 'query ($t: ID!) { trace(from: $t) { links { basis } } }'],
  ['an end', 'query ($t: ID!) { paths(from: $t, to: $t) { paths { nodes { id } } } }'],
  ['an area', 'query ($t: String) { timeline(about: "council/aldermere", area: $t) { kinds { total } } }'],
  [
    'a family',
    'query ($t: String) { indicatorList(council: "council/aldermere", family: $t, search: $t) { families { total } } }',
  ],
  ['a body', 'query ($t: String) { meetingHistory(council: "council/aldermere", body: $t) { bodies { total } } }'],
  ['a day', 'query ($t: Date) { late(asAt: $t) { classes { total } } }'],
  ['an enumeration', 'query ($t: [Basis!]) { trace(from: "x", basis: $t) { links { basis } } }'],
  ['a number', 'query ($t: Int) { actions(first: $t) { totalCount } }'],
]

/** Codes that say that the request is wrong, not the server. */
const clients = new Set(['INVALID_INPUT', 'NOT_FOUND', 'LIMIT_EXCEEDED', 'PARAMETER_REFUSED', 'BAD_USER_INPUT', 'BAD_REQUEST'])

describeOnEngines('the list of OWASP', (engine) => {
  let server: Serving
  beforeAll(async () => {
    server = await serving(engine)
    // Words can be looked for once the index of them is made.
    const found = () => server.ask('{ search(words: "plan") { totalCount } }')
    await vi.waitFor(async () => expect((await found()).errors).toBeUndefined(), { timeout: 120_000, interval: 200 })
    server.reported.length = 0
  })
  afterAll(() => server?.stop())

  const send = async (init: RequestInit & { readonly path?: string }): Promise<{ status: number; text: string }> => {
    const response = await fetch(`${server.address}${init.path ?? '/graphql'}`, init)
    return { status: response.status, text: await response.text() }
  }
  const post = (body: unknown, headers: object = {}) =>
    send({ method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) })
  const query = '{ canNote }'

  describe('injection', () => {
    it.each(places)('by %s does nothing but fail, or find nothing', async (_, asked) => {
      const before = (await server.ask('{ graph { nodes relationships digest } }')).data
      for (const text of injections) {
        const { errors, ...rest } = await server.ask(asked, { t: text })
        for (const { message, extensions } of errors ?? []) {
          expect(clients.has(extensions.code), `${text}: ${extensions.code} ${message}`).toBe(true)
          expect(message, text).not.toMatch(trouble)
        }
        expect(JSON.stringify(rest), text).not.toMatch(trouble)
      }
      expect((await server.ask('{ graph { nodes relationships digest } }')).data).toEqual(before)
      expect(server.reported).toEqual([])
    })
  })

  describe('values that break what they are put into', () => {
    it.each<[string, string, object]>([
      ['a number beyond those of Int', 'query ($n: Int) { actions(first: $n) { totalCount } }', { n: 2 ** 31 }],
      ['a number beyond all', 'query ($n: Int) { actions(first: $n) { totalCount } }', { n: 1e308 }],
      ['part of a number', 'query ($n: Int) { actions(first: $n) { totalCount } }', { n: 0.5 }],
      ['an object for an id', 'query ($i: ID!) { node(id: $i) { id } }', { i: { $ne: null } }],
      ['a list for a text', 'query ($w: String!) { search(words: $w) { totalCount } }', { w: ['a'] }],
      ['a day that there is not', 'query ($d: Date) { late(asAt: $d) { classes { total } } }', { d: '2024-02-31T' }],
      ['half a character', 'query ($i: ID!) { node(id: $i) { id } }', { i: '\ud800' }],
      ['nothing where something must be', 'query ($i: ID!) { node(id: $i) { id } }', { i: null }],
    ])('%s', async (_, asked, variables) => {
      const { errors } = await server.ask(asked, variables)
      for (const { message, extensions } of errors ?? []) {
        expect(clients.has(extensions.code), extensions.code).toBe(true)
        expect(message).not.toMatch(trouble)
      }
      expect(server.reported).toEqual([])
    })

    it('a prototype is nobody’s to change', async () => {
      const body =
        '{"query":"query ($i: ID!) { node(id: $i) { id } }","variables":{"i":"a","__proto__":{"polluted":true}},"__proto__":{"polluted":true}}'
      await send({ method: 'POST', headers: { 'content-type': 'application/json' }, body })
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
    })
  })

  describe('asking too much at once', () => {
    it.each([2, 1000])('%i operations in one request are refused', async (count) => {
      const { status, text } = await post(Array(count).fill({ query }))
      expect(status).toBe(400)
      expect(text).toMatch(/batching disabled/i)
    })

    it('fragments that spread each other are refused', async () => {
      const { errors } = await server.ask('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }')
      expect(errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }])
    })

    it('a body beyond its size is refused before it is read, and a text within it that holds nothing soon', async () => {
      expect((await post({ query: `{ canNote } #${'x'.repeat(300_000)}` })).status).toBe(413)
      const started = performance.now()
      await post({ query: '{'.repeat(250_000) })
      await post({ query: `"${'x'.repeat(250_000)}` })
      expect(performance.now() - started).toBeLessThan(3000)
    })

    it('a key cannot be guessed many times in one request', async () => {
      const guess = (at: number): string => `g${at}: note(about: "aldermere/plan/2024-09", says: "x", by: "y") { note { id } }`
      const { errors } = await server.ask(`mutation { ${Array.from({ length: 6 }, (_, at) => guess(at)).join(' ')} }`)
      expect(errors).toMatchObject([{ extensions: { code: 'LIMIT_EXCEEDED', limit: 'mutations' } }])
    })
  })

  describe('telling too much', () => {
    it('the schema may be read, for all of it is public', async () => {
      expect((await server.ask('{ __schema { queryType { name } } }')).data.__schema.queryType.name).toBe('Query')
    })

    it.each([
      ['a field that there is not', '{ actons { totalCount } }'],
      ['a type that there is not', '{ ... on Acton { id } }'],
      ['an argument that there is not', '{ actions(frst: 1) { totalCount } }'],
      ['no words at all', '{'],
      ['what is no language', '\u0000\u0001'],
    ])('an error on %s shows no place in the code and makes no guess', async (_, asked) => {
      const { text } = await post({ query: asked }, { accept: 'application/graphql-response+json' })
      expect(text).not.toMatch(trouble)
      expect(text).not.toMatch(/Did you mean/)
    })

    it('no header says what it runs on', async () => {
      const { headers } = await fetch(`${server.address}/graphql?query=%7BcanNote%7D`)
      expect([headers.get('x-powered-by'), headers.get('server')]).toEqual([null, null])
      expect([headers.get('x-content-type-options'), headers.get('cache-control')]).toEqual(['nosniff', 'no-store'])
    })
  })

  describe('being used by other sites', () => {
    const change = 'mutation { note(about: "aldermere/plan/2024-09", says: "x", by: "y") { note { id } } }'

    it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/graphql'])(
      'a form sends %s in vain',
      async (type) => {
        const { status } = await send({
          method: 'POST',
          headers: { 'content-type': type },
          body: JSON.stringify({ query: change }),
        })
        expect([400, 415]).toContain(status)
      },
    )

    it.each([
      [{}, 405],
      [{ 'sec-fetch-site': 'cross-site' }, 400],
      [{ 'apollo-require-preflight': 'yes' }, 405],
    ] as const)('nothing is changed by GET with %j', async (headers, expected) => {
      const { status } = await send({ path: `/graphql?${new URLSearchParams({ query: change })}`, headers })
      expect(status).toBe(expected)
    })

    it.each([
      [{ 'sec-fetch-site': 'cross-site' }, 400],
      [{ 'sec-fetch-site': 'same-site' }, 400],
      [{ 'sec-fetch-site': 'same-origin' }, 200],
      [{ 'sec-fetch-site': 'none' }, 200],
      [{}, 200],
    ] as const)('a GET that comes with %j is answered with %i', async (headers, expected) => {
      const { status } = await send({ path: `/graphql?${new URLSearchParams({ query })}`, headers })
      expect(status).toBe(expected)
    })

    it('no other site may read an answer, nor ask whether it may', async () => {
      const origin = 'https://elsewhere.example'
      const answer = await fetch(`${server.address}/graphql?query=%7BcanNote%7D`, { headers: { origin } })
      expect(answer.headers.get('access-control-allow-origin')).toBeNull()
      const before = await fetch(`${server.address}/graphql`, {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'POST' },
      })
      expect([before.status, before.headers.get('access-control-allow-origin')]).toEqual([405, null])
    })
  })

  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is no way to ask', async (method) => {
    expect((await send({ method })).status).toBe(405)
  })
})

// What stands before a store is the same for both.
describe('a server that other sites may read', () => {
  let server: Serving
  const listed = 'https://listed.example'
  beforeAll(async () => {
    server = await serving(engines[0] as Engine, undefined, undefined, { guard: { origins: new Set([listed, '*']) } })
  })
  afterAll(() => server?.stop())

  const headersOf = async (init: RequestInit): Promise<Headers> =>
    (await fetch(`${server.address}/graphql?query=%7BcanNote%7D`, init)).headers
  const asking = (origin: string): RequestInit => ({
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' },
  })

  it('is read by any, and takes keys from those alone that are listed', async () => {
    expect((await headersOf({ headers: { origin: 'https://any.example' } })).get('access-control-allow-origin')).toBe('*')
    expect((await headersOf({ headers: { origin: listed } })).get('access-control-allow-origin')).toBe(listed)
    expect((await headersOf(asking(listed))).get('access-control-allow-headers')).toMatch(/authorization/)
    expect((await headersOf(asking('https://any.example'))).get('access-control-allow-headers')).not.toMatch(/authorization/)
    expect((await headersOf({ headers: { origin: listed } })).get('access-control-allow-credentials')).toBeNull()
  })

  it('answers what it is asked across sites as it answers else', async () => {
    const response = await fetch(`${server.address}/graphql`, {
      method: 'POST',
      headers: { origin: listed, 'content-type': 'application/json', 'sec-fetch-site': 'cross-site' },
      body: JSON.stringify({ query: '{ canNote }' }),
    })
    expect(((await response.json()) as Answer).data).toEqual({ canNote: false })
  })
})
