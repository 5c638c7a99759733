import { expect, it } from 'vitest'
import { shadeOf } from './shade.ts'

it('has no shade for nothing, the faintest for the least and the strongest for the most', () => {
  expect([0, 1, 10, 11, 40].map((count) => shadeOf(count, 40))).toEqual([0, 1, 1, 2, 4])
  expect(shadeOf(0, 0)).toBe(0)
})
