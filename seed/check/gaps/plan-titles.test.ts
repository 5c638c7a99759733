import { expect, it } from 'vitest'
import { isTwin, namesPlan } from './plan-titles.ts'

it.each([
  ['Lamp Strategy and Oil Plan', 'Lamp Strategy Oil Plan'],
  ['Keepers Service Plan', 'Keepers Service Plans'],
  ['KWL Service Plan', 'Keepers with Lamps Service Plan'],
])('are one plan: %s, %s', (one, other) => expect([isTwin(one, other), isTwin(other, one)]).toEqual([true, true]))

it.each([
  ['Lamp Service Plan', 'Oil Service Plan'],
  ['KWO Service Plan', 'Keepers with Lamps Service Plan'],
])('are two: %s, %s', (one, other) => expect(isTwin(one, other)).toBe(false))

it('tells a plan from a body', () => {
  expect(namesPlan('Lamp Strategy')).toBe(true)
  expect(namesPlan('Lamps and Oil Partnership')).toBe(false)
  expect(namesPlan('All Lamp Plans')).toBe(false)
})
