import { buildSchema, isEnumType, isInterfaceType, isObjectType } from 'graphql'
import { describe, expect, it } from 'vitest'
import { readSdl } from '../sdl.ts'
import { edgesOf } from './edges.ts'
import { labels, propertiesOf, shapeOf } from './labels.ts'
import { relationshipShape, relationshipTypes } from './relationships.ts'

const schema = buildSchema(readSdl())
const own = Object.values(schema.getTypeMap()).filter(
  ({ name }) => !name.startsWith('__') && !['String', 'Int', 'Float', 'Boolean', 'ID'].includes(name),
)

describe('the model', () => {
  it('names only properties that are there', () => {
    for (const label of labels) {
      const { number, words } = shapeOf(label).named
      for (const name of [number, ...words])
        if (name !== undefined) expect(propertiesOf(label).has(name), `${label}.${name}`).toBe(true)
    }
  })

  it('gives every relationship a field at both ends', () => {
    for (const type of relationshipTypes)
      for (const end of relationshipShape(type).ends) {
        for (const label of end.from)
          expect(edgesOf(label).some((edge) => edge.type === type && edge.direction === 'OUT')).toBe(true)
        for (const label of end.to)
          expect(edgesOf(label).some((edge) => edge.type === type && edge.direction === 'IN')).toBe(true)
      }
  })
})

describe('the contract', () => {
  it('has a type for every label, with a field for each property and edge', () => {
    for (const label of labels) {
      const type = schema.getType(label)
      expect(isObjectType(type), label).toBe(true)
      const fields = isObjectType(type) ? Object.keys(type.getFields()) : []
      expect(fields).toEqual(expect.arrayContaining([...propertiesOf(label).keys(), ...edgesOf(label).map(({ field }) => field)]))
    }
  })

  it('describes every type, field and value', () => {
    const silent = own.flatMap((type) => {
      const parts =
        isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : isEnumType(type) ? type.getValues() : []
      return [type, ...parts].filter(({ description }) => !description).map((part) => `${type.name}.${part.name}`)
    })
    expect(silent.filter((name) => name !== 'Query.Query')).toEqual([])
  })
})
