import { expect, it } from 'vitest'
import { isDay, sayDay, sayDayOf } from './dates.ts'

it('says a day without leading zeros and with the name of the month', () => {
  expect(sayDay('2022-09-30')).toBe('30 September 2022')
  expect(sayDay('2025-06-04')).toBe('4 June 2025')
})

it('leaves what is no day as it is', () => {
  expect(sayDay('Ongoing')).toBe('Ongoing')
  expect(sayDay('2022-13-01')).toBe('2022-13-01')
  expect(isDay('2022-09')).toBe(false)
})

it('says the day that an instant fell on in Britain, which is an hour ahead in summer', () => {
  expect(sayDayOf('2025-06-03T23:30:00Z')).toBe('4 June 2025')
  expect(sayDayOf('2025-12-03T23:30:00Z')).toBe('3 December 2025')
  expect(sayDayOf('soon')).toBe('soon')
})
