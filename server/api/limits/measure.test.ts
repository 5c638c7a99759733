import { buildSchema, isInterfaceType, isObjectType, type OperationDefinitionNode, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { readSdl } from '../../../schema/index.ts'
import { Measures } from './measure.ts'
import { fragmentsIn, shapeOf } from './shape.ts'
import { checkVariables } from './values.ts'
import { estimates, usualPages, weights } from './weights.ts'

const schema = buildSchema(readSdl())

function measured(text: string, variables: Record<string, unknown> = {}) {
  const document = parse(text)
  const operation = document.definitions.find((each): each is OperationDefinitionNode => each.kind === 'OperationDefinition')
  if (operation === undefined) throw new Error('no operation')
  return {
    cost: new Measures(schema).costOf(document, operation, variables),
    shape: shapeOf(operation, fragmentsIn(document)),
  }
}

const fieldsOfSchema = new Set(
  Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) || isInterfaceType(type)
      ? Object.keys(type.getFields()).flatMap((field) => [field, `${type.name}.${field}`])
      : [],
  ),
)

describe('the tables of what is dear', () => {
  it.each(Object.entries({ weights, estimates, usualPages }))('%s name fields that there are', (_, table) =>
    expect(Object.keys(table).filter((field) => !fieldsOfSchema.has(field))).toEqual([]),
  )

  it('know how long each page is where its length is not told', () => {
    const fields = Object.entries(schema.getQueryType()?.getFields() ?? {})
    for (const [name, { args }] of fields) {
      const [, usual] = /(\d+) unless told/.exec(args.find((each) => each.name === 'first')?.description ?? '') ?? []
      if (usual !== undefined) expect(usualPages[`Query.${name}`] ?? 20, name).toBe(Number(usual))
    }
  })
})

describe('a cost', () => {
  it.each<[string, number, Record<string, unknown>?]>([
    ['{ canNote }', 1],
    ['{ actions(first: 10) { nodes { id } } }', 12],
    ['query ($n: Int) { actions(first: $n) { nodes { id } } }', 12, { n: 10 }],
    ['query ($n: Int = 10) { actions(first: $n) { nodes { id } } }', 12],
    ['query ($n: Int) { actions(first: $n) { nodes { id } } }', 23],
    ['query ($n: Int) { actions(first: $n) { nodes { id } } }', 1, { n: -5 }],
    ['{ actions(first: 10) { ...A } } fragment A on ActionConnection { nodes { ...B } } fragment B on Action { id }', 12],
    ['{ nodes(ids: ["a", "b", "c"]) { id } }', 4],
    ['query ($i: [ID!]!) { nodes(ids: $i) { id } }', 4, { i: ['a', 'b', 'c'] }],
    ['{ nodes(ids: ["a"]) { ... on Action { council { id } } ... on Finding { council { id name } } } }', 3],
  ])('of %s is %i', (text, expected, variables) => expect(measured(text, variables).cost).toBe(expected))

  it('is soon told of fragments that spread others over and over, on pages of any length', () => {
    const levels = Array.from({ length: 60 }, (_, at) => `fragment F${at} on ActionConnection { ...F${at + 1} ...F${at + 1} }`)
    const text = `query ($n: Int) { actions(first: $n) { ...F0 } } ${levels.join(' ')} fragment F60 on ActionConnection { nodes { id } }`
    const started = performance.now()
    expect(measured(text, { n: 1 }).cost).toBeGreaterThan(2 ** 59)
    expect(performance.now() - started).toBeLessThan(200)
  })
})

it('looks through fragments for depth, aliases, directives and questions', () => {
  const text =
    '{ ...A ...A } fragment A on Query { one: graph { ...B @skip(if: false) } } fragment B on Graph { councils { x: id @include(if: true) } }'
  expect(measured(text).shape).toMatchObject({ depth: 3, aliases: 4, directives: 4, roots: 2, introspection: 0 })
  expect(measured('{ ...S } fragment S on Query { __schema { types { name } } }').shape.introspection).toBeGreaterThan(30)
})

it('counts all that variables hold', () => {
  expect(() => checkVariables({ a: ['x'.repeat(5000)], b: { c: 1 } })).not.toThrow()
  expect(() => checkVariables({ a: { b: { c: 'x'.repeat(5001) } } })).toThrow(/characters in one value.*5,000.*5,001/)
  expect(() => checkVariables({ a: Array(501).fill(1) })).toThrow(/entries in one list/)
})
