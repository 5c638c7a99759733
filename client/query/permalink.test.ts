import { expect, it } from 'vitest'
import { operationAddress, readQueryAddress, textAddress } from './permalink.ts'

const read = (address: string) => {
  const { search, hash } = new URL(address, 'http://localhost')
  return readQueryAddress(search, hash)
}

it('leads back to an operation and its variables', () => {
  const address = operationAddress('what-is-late', '{\n  "council": "council/x & y",\n  "asAt": null\n}')
  expect(read(address)).toEqual({ name: 'what-is-late', text: undefined, variables: '{"council":"council/x & y","asAt":null}' })
  expect(read(operationAddress('what-is-late'))).toEqual({ name: 'what-is-late', text: undefined, variables: undefined })
})

it('keeps a text of one’s own out of what a server is sent', () => {
  const text = '{ search(words: "naïve — ✓?&#") { totalCount } } # +/='
  const address = textAddress(text, '{ "a": 1 }')
  expect(new URL(address, 'http://localhost').search).toBe('')
  expect(read(address)).toEqual({ name: undefined, text, variables: '{"a":1}' })
})

it('keeps variables that are not JSON yet', () => {
  expect(read(textAddress('{ a }', '{ "a": '))).toMatchObject({ variables: '{ "a": ' })
})

it('opens what is broken as nothing', () => {
  expect(readQueryAddress('', '#q=%%%')).toEqual({ name: undefined, text: '', variables: '' })
  expect(readQueryAddress('', '')).toEqual({ name: undefined, text: undefined, variables: undefined })
})
