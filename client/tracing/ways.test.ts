import { expect, it } from 'vitest'
import { waysAddress, waysIn } from './ways.ts'

const read = (address: string) => waysIn(new URL(address, 'http://localhost').searchParams)

it.each([
  { direction: 'BOTH', basis: null, suggested: false },
  { direction: 'BACK', basis: ['STATED'], suggested: true },
  { direction: 'FORWARD', basis: ['STATED', 'STRUCTURAL', 'CONFIRMED', 'SUGGESTED', 'REJECTED'], suggested: false },
] as const)('keeps %o in the address', (ways) => {
  expect(read(waysAddress('aldermere/measure/A1', ways))).toEqual(ways)
})

it('leaves the usual out of the address, and what nobody can mean', () => {
  const plain = { direction: 'BOTH', basis: null, suggested: false } as const
  expect(waysAddress('a', plain)).toBe('/trace/a')
  expect(waysAddress('a', { ...plain, basis: ['CONFIRMED', 'STRUCTURAL', 'STATED'] })).toBe('/trace/a')
  expect(read('/trace/a?direction=sideways&basis=guessed&suggested=maybe')).toEqual(plain)
})
