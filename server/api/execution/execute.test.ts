import {
  buildSchema,
  type GraphQLSchema,
  graphql,
  graphqlSync,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  validate,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import type { Context } from '../context.ts'
import { Executor } from './execute.ts'

const sdl = `
  type Query { things(first: Int = 2, kinds: [Kind!]): [Thing!]! maybe: Strict strict: Strict! later(id: ID!): Thing lists: [[Int!]] kind: Kind bad: Int }
  interface Thing { id: ID! name: String kind: Kind! }
  type Plan implements Thing { id: ID! name: String kind: Kind! parts(deep: Deep): [Part] }
  type Part implements Thing { id: ID! name: String kind: Kind! of: Plan! size: Float broken: String! }
  type Strict { one: String! two: [String!]! three: [Part!] }
  input Deep { at: Int = 3, in: [String!] }
  enum Kind { PLAN PART }
  type Mutation { change: Int }
`

const plan = { label: 'Plan', id: 'p', name: 'Plan', kind: 'PLAN' }
const part = { label: 'Part', id: 'q', name: null, kind: 'PART', size: 1.5, of: () => Promise.resolve(plan) }

function schemaOf(): GraphQLSchema {
  const schema = buildSchema(sdl)
  const set = (type: string, field: string, resolve: (...args: never[]) => unknown): void => {
    const found = schema.getType(type)
    if (isObjectType(found)) Object.assign(found.getFields()[field] ?? {}, { resolve })
  }
  const thing = schema.getType('Thing')
  if (isInterfaceType(thing)) thing.resolveType = ({ label }: { label: string }) => label
  set('Query', 'things', (_: unknown, { first, kinds }: { first: number; kinds?: string[] }) =>
    [plan, Promise.resolve(part), plan]
      .slice(0, first)
      .map((each) => (kinds === undefined ? each : { ...plan, name: kinds.join() })),
  )
  set('Query', 'maybe', async () => ({ one: null, two: ['a'] }))
  set('Query', 'strict', () => ({ one: 'a', two: ['b', null], three: [part] }))
  set('Query', 'later', async (_: unknown, { id }: { id: string }) =>
    id === 'none' ? null : { ...part, id, label: id === 'odd' ? 'Odd' : 'Part' },
  )
  set('Query', 'lists', () => [[1, Promise.resolve(2)], null, Promise.resolve([3])])
  set('Query', 'kind', () => 'NO_KIND')
  set('Query', 'bad', () => {
    throw new Error('no')
  })
  set('Plan', 'parts', (_: unknown, { deep }: { deep?: { at: number } }) => [
    part,
    null,
    Promise.resolve({ ...part, size: deep?.at }),
  ])
  set('Part', 'broken', async () => {
    throw new Error('broken')
  })
  return schema
}

const schema = schemaOf()

async function both(query: string, variables: Record<string, unknown> = {}) {
  const document = parse(query)
  expect(validate(schema, document)).toEqual([])
  const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)
  const executor = new Executor(schema)
  const context = { appetite: { needs: undefined } } as unknown as Context
  const run = async () => (operation === undefined ? undefined : await executor.execute(document, operation, variables, context))
  const [first, again] = [await run(), await run()]
  expect(again).toEqual(first)
  const theirs = JSON.parse(JSON.stringify(await graphql({ schema, source: query, variableValues: variables })))
  const ours = first === undefined ? undefined : JSON.parse(JSON.stringify(first))
  return { ours, theirs }
}

describe('an operation gives what graphql-js gives', () => {
  it.each([
    ['plain fields, aliases and names of types', '{ things { __typename id other: name kind } }', {}],
    [
      'arguments, told and not',
      'query ($first: Int, $kinds: [Kind!]) { things(first: $first, kinds: $kinds) { name } }',
      { first: 3 },
    ],
    ['arguments of a variable', 'query ($kinds: [Kind!]) { things(kinds: $kinds) { name } }', { kinds: ['PLAN', 'PART'] }],
    ['input objects', 'query ($at: Int) { things { ... on Plan { parts(deep: { at: $at }) { size } } } }', { at: 7 }],
    [
      'fragments that meet',
      '{ things { ...A ... on Part { size of { id } } } } fragment A on Thing { id ... on Part { of { name } } }',
      {},
    ],
    [
      'what is skipped',
      'query ($no: Boolean!) { things { id @skip(if: $no) ...A @include(if: $no) } } fragment A on Thing { name }',
      { no: true },
    ],
    [
      'what is not skipped',
      'query ($no: Boolean!) { things { id @skip(if: $no) ...A @include(if: $no) } } fragment A on Thing { name }',
      { no: false },
    ],
    ['lists in lists, and promises in them', '{ lists }', {}],
    ['a null that may not be, where its parent may', '{ maybe { one two } kindly: things { id } }', {}],
    ['a null that may not be, up to the whole', '{ strict { one two } }', {}],
    ['an error below a list', '{ things { ... on Plan { parts { broken } } id } }', {}],
    ['an error of a resolver', '{ bad lists }', {}],
    ['a value that is none of its enumeration', '{ kind }', {}],
    ['nothing', '{ later(id: "none") { id } }', {}],
    ['later', '{ later(id: "x") { id ... on Part { of { id parts { id } } } } }', {}],
  ])('%s', async (_, query, variables) => {
    const { ours, theirs } = await both(query, variables)
    expect(ours.data).toEqual(theirs.data)
    expect(JSON.stringify(ours.data)).toBe(JSON.stringify(theirs.data))
    expect(ours.errors).toEqual(theirs.errors ?? [])
  })

  it('tells of a type that is none', async () => {
    const { ours, theirs } = await both('{ later(id: "odd") { id } }')
    expect([ours.data, ours.errors.length]).toEqual([theirs.data, 1])
  })
})

describe('what is left to graphql-js', () => {
  it.each([
    ['changes', 'mutation { change }', {}],
    ['questions about the schema', '{ __schema { queryType { name } } }', {}],
    ['a name that objects give a meaning', '{ things { __proto__: id } }', {}],
    ['variables that do not fit', 'query ($first: Int) { things(first: $first) { id } }', { first: 'two' }],
  ])('%s', async (_, query, variables) => {
    expect((await both(query, variables)).ours).toBeUndefined()
  })
})

it('takes a text in a question for nothing but text', async () => {
  const text = '__MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74dglobalThis.hit=1'
  expect(
    graphqlSync({ schema: buildSchema('type Query { a(x: String): String }'), source: `{ a(x: "${text}") }` }).errors,
  ).toBeUndefined()
  await both(`{ later(id: "${text}") { id } }`)
  expect('hit' in globalThis).toBe(false)
})
