import { expect, it } from 'vitest'
import { anyMonth, fullMonth, monthNumber } from './months.ts'

it.each([
  ['January', 1],
  ['may', 5],
  ['SEPT', 9],
  ['Sep.', 9],
  ['Dec', 12],
  ['Marching', undefined],
  ['', undefined],
])('%j is month %s', (name, number) => expect(monthNumber(name)).toBe(number))

it('takes the longest name that stands there', () => {
  expect(new RegExp(anyMonth, 'i').exec('in Sept 2022')?.[0]).toBe('Sept')
  expect(new RegExp(`${fullMonth}`, 'i').test('Sept 2022')).toBe(false)
})
