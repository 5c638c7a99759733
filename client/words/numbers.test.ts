import { expect, it } from 'vitest'
import { capitalise, sayCount, sayList, sayNumber } from './numbers.ts'

it('separates thousands', () => {
  expect(sayNumber(1234567)).toBe('1,234,567')
  expect(sayNumber(0.81)).toBe('0.81')
})

it('counts one and many', () => {
  expect(sayCount(1, 'action', 'actions')).toBe('1 action')
  expect(sayCount(0, 'action', 'actions')).toBe('0 actions')
  expect(sayCount(1204, 'matter raised', 'matters raised')).toBe('1,204 matters raised')
})

it('joins a list as one speaks it', () => {
  expect(sayList([])).toBe('')
  expect(sayList(['visits'])).toBe('visits')
  expect(sayList(['visits', 'care', 'plans'])).toBe('visits, care and plans')
})

it('capitalises the first letter alone', () => {
  expect(capitalise('is owned by')).toBe('Is owned by')
  expect(capitalise('')).toBe('')
})
