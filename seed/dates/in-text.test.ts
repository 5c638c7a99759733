import { expect, it } from 'vitest'
import { dayIn, daysIn, isDay, isDays, monthEndIn } from './in-text.ts'

it.each([
  ['8 May 2023 to 19 May 2023', '2023-05-08', '2023-05-19'],
  ['12-21 November 2012', '2012-11-12', '2012-11-21'],
  ['28 November – 9 December 2022', '2022-11-28', '2022-12-09'],
  ['from Monday 3rd to Friday 7th July 2017', '2017-07-03', '2017-07-07'],
  ['17 and 18 May 2022', '2022-05-17', '2022-05-18'],
])('%s', (text, startedOn, endedOn) => {
  expect(daysIn(text)).toMatchObject({ startedOn, endedOn })
})

it('a day that is none is not read', () => {
  expect(dayIn('31 June 2022')).toBeUndefined()
})

it('a month is its last day', () => {
  expect(monthEndIn('by the end of September 2014')).toBe('2014-09-30')
  expect(monthEndIn('February 2024')).toBe('2024-02-29')
  expect(monthEndIn('soon')).toBeUndefined()
})

it('tells days from sentences that hold them', () => {
  expect([isDay('14 June 2022'), isDay('On 14 June 2022')]).toEqual([true, false])
  expect([isDays('8 May 2023 to 19 May 2023'), isDays('Held 8 May 2023')]).toEqual([true, false])
})
