import { expect, it } from 'vitest'
import { areas, isAreaKey } from './areas.ts'

it('gives every area a place of its own, the whole before its parts', () => {
  const orders = Object.values(areas).map(({ order }) => order)
  expect(new Set(orders).size).toBe(orders.length)
  expect(Math.min(...orders)).toBe(areas.overall.order)
})

it('knows its own keys, and not what every object has', () => {
  expect(Object.keys(areas).every(isAreaKey)).toBe(true)
  expect(['leaders', '', 'toString'].filter(isAreaKey)).toEqual([])
})
