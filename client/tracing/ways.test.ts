import { expect, it } from 'vitest'
import { limitOf, plain, showsSuggested, waysAddress, waysIn, withBasis, withSuggestions } from './ways.ts'

const read = (address: string) => waysIn(new URL(address, 'http://localhost').searchParams)

it.each([
  plain,
  { ...plain, direction: 'BACK', basis: ['STATED'], suggested: true },
  { ...plain, direction: 'FORWARD', basis: ['STATED', 'STRUCTURAL', 'CONFIRMED', 'SUGGESTED', 'REJECTED'] },
  { ...plain, view: 'columns', suggested: true, all: true },
  { ...plain, view: 'table', sort: { by: 'known', down: true } },
  { ...plain, view: 'table', sort: { by: 'from', down: false } },
] as const)('keeps %o in the address', (ways) => {
  expect(read(waysAddress('aldermere/measure/A1', ways))).toEqual(ways)
})

it('leaves the usual out of the address, and what nobody can mean', () => {
  expect(waysAddress('a', plain)).toBe('/trace/a')
  expect(waysAddress('a', { ...plain, basis: ['CONFIRMED', 'STRUCTURAL', 'STATED'] })).toBe('/trace/a')
  expect(waysAddress('a', { ...plain, view: 'table', sort: { by: 'to', down: true } })).toBe('/trace/a?view=table&sort=-to')
  expect(read('/trace/a?direction=sideways&basis=guessed&suggested=maybe&view=pie&sort=colour&limit=none')).toEqual(plain)
})

it('turns each way of knowing on and off by itself', () => {
  const rejected = withBasis(plain, 'REJECTED', true)
  expect(rejected.basis).toEqual(['STATED', 'STRUCTURAL', 'CONFIRMED', 'REJECTED'])
  expect(withBasis(rejected, 'REJECTED', false)).toEqual(plain)
  expect(withBasis(plain, 'STATED', false).basis).toEqual(['STRUCTURAL', 'CONFIRMED'])
})

it('hides suggestions whether they were shown one step away or followed on', () => {
  const shown = withSuggestions(plain, true)
  const followed = withBasis(shown, 'SUGGESTED', true)
  expect([plain, shown, followed].map(showsSuggested)).toEqual([false, true, true])
  expect(withSuggestions(shown, false)).toEqual(plain)
  expect(withSuggestions(followed, false)).toEqual(plain)
})

it('asks for as much as the server gives only where that is asked for', () => {
  expect([limitOf(plain), limitOf({ ...plain, all: true })]).toEqual([null, 1000])
})
