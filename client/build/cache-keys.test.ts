import { buildSchema, isObjectType } from 'graphql'
import { expect, it } from 'vitest'
import { readSdl } from '../../schema/index.ts'
import { isEmbedded, keys } from '../ask/keys.ts'

it('keys every type with an id by it, and no other', () => {
  const types = Object.values(buildSchema(readSdl()).getTypeMap()).filter(isObjectType)
  const ours = types.filter(({ name }) => !name.startsWith('__') && name !== 'Query')
  expect(ours.length).toBeGreaterThan(50)
  expect(ours.filter((type) => isEmbedded(type.name) === 'id' in type.getFields()).map(({ name }) => name)).toEqual([])
})

it('answers null for an embedded type and leaves others to their id', () => {
  expect(keys.ActionLink?.({ __typename: 'ActionLink' })).toBeNull()
  expect(keys.Action).toBeUndefined()
})
