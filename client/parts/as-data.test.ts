import { expect, it } from 'vitest'
import { library } from '../generated/library.ts'
import { anyThing, dataAddress, operationsOf } from './as-data.ts'

it.each([...Object.values(operationsOf), anyThing])('knows %s, which takes $%s', (operation, variable) => {
  const text = library.find(({ name }) => name === operation)?.text ?? ''
  expect(text).toMatch(new RegExp(`\\$${variable}: ID!`))
})

it('opens a thing with its own operation', () => {
  const { pathname, searchParams } = new URL(dataAddress('Indicator', 'x/indicator/a b'), 'http://localhost')
  expect(pathname).toBe('/query')
  expect(Object.fromEntries(searchParams)).toEqual({
    op: 'a-figure-over-the-years',
    variables: '{"indicator":"x/indicator/a b"}',
  })
})
