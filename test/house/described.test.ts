import { buildSchema, type GraphQLNamedType, isSpecifiedScalarType } from 'graphql'
import { expect, test } from 'vitest'
import { readSdl } from '../../schema/index.ts'

interface Told {
  readonly name: string
  readonly description?: string | null | undefined
  readonly args?: readonly Told[]
}

const roots = new Set(['Query', 'Mutation'])

const inside = (type: GraphQLNamedType): readonly Told[] => {
  if ('getFields' in type) return Object.values(type.getFields())
  return 'getValues' in type ? type.getValues() : []
}

/** What nothing is said of: types, fields, arguments and values, by the way to them. */
function undescribed(sdl: string): string[] {
  const types = Object.values(buildSchema(sdl).getTypeMap()).filter(
    (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
  )
  const told = types.flatMap((type) => [
    ...(roots.has(type.name) ? [] : [{ way: type.name, ...type }]),
    ...inside(type).flatMap((each) => [
      { way: `${type.name}.${each.name}`, description: each.description },
      ...(each.args ?? []).map(({ name, description }) => ({ way: `${type.name}.${each.name}(${name})`, description })),
    ]),
  ])
  return told.filter(({ description }) => !description?.trim()).map(({ way }) => way)
}

test('everything in the contract says what it is', () => expect(undescribed(readSdl())).toEqual([]))

test('a type, a field, an argument and a value of which nothing is said are told', () => {
  const sdl = 'type Query { "It." a("It." b: Int, c: Int): T } type T { d: E } "It." enum E { F }'
  expect(undescribed(sdl).sort()).toEqual(['E.F', 'Query.a(c)', 'T', 'T.d'])
})
