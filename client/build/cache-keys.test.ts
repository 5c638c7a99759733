import { buildSchema, isObjectType } from 'graphql'
import { expect, it } from 'vitest'
import { readSdl } from '../../schema/index.ts'
import { isEmbedded, keys } from '../ask/keys.ts'

/** A check's counts are those of the question: two answers on one check must not be taken for one. */
const keptApart = new Set(['CheckInfo'])

it('keys every type with an id by it, and no other', () => {
  const types = Object.values(buildSchema(readSdl()).getTypeMap()).filter(isObjectType)
  const ours = types.filter(({ name }) => !name.startsWith('__') && !['Query', 'Mutation'].includes(name) && !keptApart.has(name))
  expect(ours.length).toBeGreaterThan(50)
  expect([...keptApart].every(isEmbedded)).toBe(true)
  expect(ours.filter((type) => isEmbedded(type.name) === 'id' in type.getFields()).map(({ name }) => name)).toEqual([])
})

it('answers null for an embedded type and leaves others to their id', () => {
  expect(keys.ActionLink?.({ __typename: 'ActionLink' })).toBeNull()
  expect(keys.Action).toBeUndefined()
})
