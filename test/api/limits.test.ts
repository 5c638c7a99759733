import { createHash } from 'node:crypto'
import { getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sentOperations } from '../../client/build/index.ts'
import { KnownOperations, limits } from '../../server/api/index.ts'
import { Rate } from '../../server/http/index.ts'
import { writeBatch } from '../../server/store/index.ts'
import { describeOnEngines, type Engine, engines } from '../engines.ts'
import { type Answer, type Serving, serving } from './serving.ts'

const many = (count: number, part: string | ((at: number) => string)): string =>
  Array.from({ length: count }, (_, at) => (typeof part === 'string' ? part : part(at))).join(' ')
const nested = (levels: number, part: string, inner: string): string =>
  `${`${part} { `.repeat(levels)}${inner}${' }'.repeat(levels)}`

/** Fragments that each spread the next so often: written out, the last stands there more often than there are atoms. */
const bomb = (last: string): string =>
  `${many(40, (at) => `fragment F${at} on Query { ${many(8, `...F${at + 1}`)} }`)} fragment F40 on Query { ${last} }`

const roles = (first: string | number): string =>
  `roles(first: ${first}) { nodes { owns(first: 200) { nodes { caption ... on Action { ownedBy { nodes { name } } } } } } }`
const known =
  'query Known { roles(first: 200) { nodes { owns(first: 200) { nodes { citations(first: 200) { nodes { id } } } } } } }'
const hash = (text: string): string => createHash('sha256').update(text).digest('hex')

type Case = readonly [name: string, query: string, limit: keyof typeof limits, asked: number | RegExp, variables?: object]
const told = ([name, query, limit, asked, variables = {}]: Case) => ({ name, query, limit, asked, variables })

const beyond: readonly Case[] = [
  ['more words than are read', `{ ${many(2000, 'canNote')} }`, 'tokens', 2002],
  ['deeper than it may go', `{ findings { nodes { ${nested(19, 'council', 'id')} } } }`, 'depth', 22],
  [
    'deeper through fragments',
    `{ findings { nodes { ...A } } } fragment A on Node { ${nested(12, 'council', '...B')} } fragment B on Node { ${nested(7, 'council', 'id')} }`,
    'depth',
    22,
  ],
  ['more aliases than it may', `{ graph { ${many(101, (at) => `a${at}: nodes`)} } }`, 'aliases', 101],
  ['aliases through fragments', `${bomb('a: canNote')} { ...F0 }`, 'aliases', /.{10,}/],
  ['more directives than it may', `{ graph { ${many(51, (at) => `a${at}: nodes @include(if: true)`)} } }`, 'directives', 51],
  ['more questions than it may', `{ ${many(31, (at) => `a${at}: canNote`)} }`, 'roots', 31],
  ['questions through fragments', `${bomb('canNote')} { ...F0 }`, 'roots', /.{10,}/],
  [
    'more changes than it may',
    `mutation { ${many(6, (at) => `a${at}: note(about: "x", says: "y", by: "z") { note { id } }`)} }`,
    'mutations',
    6,
  ],
  ['lists in lists', `{ ${roles(200)} }`, 'cost', /^9\d{5}$/],
  ['lists as long as a variable says', `query ($n: Int) { ${roles('$n')} }`, 'cost', /^9\d{5}$/, { n: 200 }],
  ['lists as long as a variable is untold', `query ($n: Int = 200) { ${roles('$n')} }`, 'cost', /^9\d{5}$/],
  ['lists from their end', `{ ${roles(200).replace('first', 'last')} }`, 'cost', /^9\d{5}$/],
  [
    'lists that are left out',
    `query ($no: Boolean!) { ...A @include(if: $no) } fragment A on Query { ${roles(200)} }`,
    'cost',
    /^9\d{5}$/,
    { no: false },
  ],
  ['lists through fragments', `{ ${many(10, '...A')} } fragment A on Query { ${roles(20)} }`, 'cost', /^9\d{5}$/],
  [
    'heavy questions under many names',
    `{ ${many(30, (at) => `a${at}: timeline(about: "council/aldermere") { withoutDay { id } }`)} }`,
    'cost',
    /^3\d{5}$/,
  ],
  [
    'all of the schema twice over',
    `{ ${many(2, (at) => `a${at}: __schema { types { fields { name type { fields { name description args { name } } } } } }`)} }`,
    'introspection',
    /^\d{6}$/,
  ],
  ['a value that is too long', `{ search(words: "${'x'.repeat(5001)}") { totalCount } }`, 'text', 5001],
  [
    'a variable that is too long',
    'query ($w: String!) { search(words: $w) { totalCount } }',
    'text',
    5001,
    { w: 'x'.repeat(5001) },
  ],
  ['too many values', `{ nodes(ids: [${many(501, '"a"')}]) { id } }`, 'list', 501],
  ['too many values in a variable', 'query ($i: [ID!]!) { nodes(ids: $i) { id } }', 'list', 501, { i: Array(501).fill('a') }],
  [
    'values nested too deep',
    `query ($i: [ID!]!) { nodes(ids: $i) { id } }`,
    'nesting',
    11,
    { i: JSON.parse(`${'['.repeat(11)}${']'.repeat(11)}`) },
  ],
  [
    'more in its variables than it may',
    'query ($i: [ID!]!) { nodes(ids: $i) { id } }',
    'variables',
    60_001,
    { i: Array(500).fill('a'.repeat(120)) },
  ],
]

describeOnEngines('limits', (engine) => {
  let server: Serving
  beforeAll(async () => {
    server = await serving(engine, undefined, undefined, { known: new KnownOperations([known, ...(await sentOperations())]) })
  })
  afterAll(() => server?.stop())

  it.each(beyond.map(told))(
    'refuse $name before a statement runs, and say by how much',
    async ({ query, limit, asked, variables }) => {
      server.ran.length = 0
      const started = performance.now()
      const { data, errors } = await server.ask(query, variables)
      expect(performance.now() - started).toBeLessThan(2000)
      expect([data, server.ran]).toEqual([undefined, []])
      expect(errors).toHaveLength(1)
      const { message, extensions } = errors?.[0] ?? { message: '', extensions: {} }
      expect(extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit, most: limits[limit].most, retry: false })
      const count = (extensions as { asked?: number }).asked
      if (typeof asked === 'number') expect(count).toBe(asked)
      else expect(String(count)).toMatch(asked)
      expect(message).toContain(limits[limit].most.toLocaleString('en-GB'))
    },
  )

  it('let what is just within them be asked', async () => {
    const questions = [
      `{ graph { ${many(100, (at) => `a${at}: nodes`)} } }`,
      `{ ${many(30, (at) => `a${at}: canNote`)} }`,
      `{ findings(first: 1) { nodes { ${nested(16, 'council', 'id')} } } }`,
    ]
    for (const question of questions) expect((await server.ask(question)).errors, question.slice(0, 60)).toBeUndefined()
  })

  it('let the schema be asked for as tools do', async () => {
    const all = {
      inputValueDeprecation: true,
      schemaDescription: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      oneOf: true,
    }
    for (const options of [{}, all]) {
      const { data, errors } = await server.ask(getIntrospectionQuery(options))
      expect(errors).toBeUndefined()
      expect(data.__schema.types.length).toBeGreaterThan(300)
    }
  })

  it('count a thing once that may be of several types, and a page as long as it is asked for', async () => {
    const cost = async (query: string): Promise<number | undefined> => (await server.ask(query)).extensions?.cost.asked
    const one = await cost('{ nodes(ids: ["a", "b"]) { ... on Action { citations(first: 5) { nodes { id } } } } }')
    expect(one).toBe(Math.ceil(2 * (1 + 1 + 5 * 1.1)))
    expect(
      await cost(
        '{ nodes(ids: ["a", "b"]) { ... on Action { citations(first: 5) { nodes { id } } } ... on Finding { citations(first: 4) { nodes { id } } } } }',
      ),
    ).toBe(one)
    expect(await cost('{ actions { nodes { id } } }')).toBe(Math.ceil(1 + 20 * 1.1))
    expect(await cost('{ actions(last: 7) { nodes { id } edges { cursor } } }')).toBe(Math.ceil(1 + 2 * 7 * 1.1))
  })

  describe('known operations', () => {
    const ask = async (body: object): Promise<{ status: number; answer: Answer; headers: Headers }> => {
      const response = await fetch(`${server.address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
      return { status: response.status, answer: (await response.json()) as Answer, headers: response.headers }
    }
    const byHash = (text: string, sha256Hash = hash(text), rest: object = {}) =>
      ask({ ...rest, extensions: { persistedQuery: { version: 1, sha256Hash } } })

    it('are asked for by their digest alone, and cost what they like', async () => {
      const { answer } = await byHash(known)
      expect(answer.errors).toBeUndefined()
      expect(answer.data.roles.nodes.length).toBeGreaterThan(5)
      expect(answer.extensions?.cost.asked).toBeGreaterThan(limits.cost.most)
      expect((await ask({ query: known })).answer.errors).toBeUndefined()
      expect((await ask({ query: `${known} ` })).answer.errors).toMatchObject([{ extensions: { limit: 'cost' } }])
    })

    it('are asked for by GET too', async () => {
      const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash(known) } })
      const response = await fetch(`${server.address}/graphql?${new URLSearchParams({ extensions })}`)
      expect(((await response.json()) as Answer).data.roles.nodes.length).toBeGreaterThan(5)
    })

    it('are nobody else’s: what is not known is not taken in', async () => {
      const text = '{ canNote }'
      const notFound = [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }]
      expect((await byHash(text)).answer.errors).toMatchObject(notFound)
      expect((await byHash(text, hash(text), { query: text })).answer.data).toEqual({ canNote: false })
      expect((await byHash(text)).answer.errors).toMatchObject(notFound)
    })

    it.each<[string, object]>([
      [
        'a digest of another text',
        { query: '{ canNote }', extensions: { persistedQuery: { version: 1, sha256Hash: hash(known) } } },
      ],
      ['another version', { extensions: { persistedQuery: { version: 2, sha256Hash: hash(known) } } }],
    ])('are refused under %s', async (_, body) => {
      const { status, answer } = await ask(body)
      expect({ status, errors: answer.errors }).toMatchObject({
        status: 400,
        errors: [{ extensions: { code: 'INVALID_INPUT' } }],
      })
      expect(server.reported).toEqual([])
    })

    it('are bound by the values of their variables', async () => {
      const { answer } = await byHash(known, hash(known), { variables: { x: 'x'.repeat(5001) } })
      expect(answer.errors).toMatchObject([{ extensions: { limit: 'text' } }])
    })
  })

  it('tell the digest of the data, which is another once something is written', async () => {
    const digest = async (): Promise<string | undefined> => (await server.ask('{ canNote }')).extensions?.digest
    const before = await digest()
    expect(before).toBe((await server.ask('{ graph { digest } }')).data.graph.digest)
    expect(await digest()).toBe(before)
    await writeBatch(server.store, [
      { label: 'Council', id: 'council/elsewhere', properties: { name: 'Elsewhere', invented: true } },
    ])
    await new Promise((soon) => setTimeout(soon, 1100))
    expect(await digest()).not.toBe(before)
  })
})

// What stands before a store is the same for both.
describe('a server with little time and little patience', () => {
  let server: Serving
  let now = 0
  beforeAll(async () => {
    server = await serving(engines[0] as Engine, undefined, undefined, {
      guard: { patience: -1, rate: new Rate(30, () => now), trusted: 1 },
    })
  })
  afterAll(() => server?.stop())

  const from = async (address: string, query: string) => {
    const response = await fetch(`${server.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
      body: JSON.stringify({ query }),
    })
    const told = Object.fromEntries(
      ['ratelimit', 'ratelimit-policy', 'retry-after'].map((name) => [name, response.headers.get(name)]),
    )
    return { status: response.status, told, answer: (await response.json()) as Answer & { error?: object } }
  }

  it('says that its time is over, and gives no part of an answer', async () => {
    const { status, answer } = await from('192.0.2.1', '{ canNote actions { nodes { id } } findings { nodes { id } } }')
    expect({ status, answer }).toEqual({
      status: 504,
      answer: { errors: [expect.objectContaining({ extensions: { code: 'TIMEOUT', retry: true } })] },
    })
  })

  it('counts what each address asks for, by what it costs', async () => {
    const cheap = '{ canNote }'
    const dear = `{ ${many(5, (at) => `s${at}: series(indicator: "x") { own { start } }`)} }`
    expect((await from('192.0.2.2', cheap)).told.ratelimit).toBe('"address";r=29;t=2')
    expect((await from('192.0.2.2', dear)).told).toEqual({
      'ratelimit-policy': '"address";q=30;w=60',
      ratelimit: '"address";r=22;t=15',
      'retry-after': null,
    })
    expect((await from('192.0.2.3', cheap)).told.ratelimit).toBe('"address";r=29;t=2')
    for (let count = 0; count < 4; count++) await from('192.0.2.2', dear)
    const refused = await from('192.0.2.2', dear)
    expect(refused).toMatchObject({ status: 429, told: { 'retry-after': expect.stringMatching(/^\d+$/) } })
    expect(JSON.stringify(refused.answer)).toMatch(/TOO_MANY/)
    now += 60_000
    expect((await from('192.0.2.2', cheap)).answer.data).toEqual({ canNote: false })
  })

  it('does not count pages, nor who asks whether it lives', async () => {
    for (let count = 0; count < 100; count++) expect((await fetch(`${server.address}/health`)).status).toBe(200)
  })
})
