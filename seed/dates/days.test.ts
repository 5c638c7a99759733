import { expect, it } from 'vitest'
import { endOfMonth, isoDay, isRealDay, lastDayOf, monthEnd, monthStart } from './days.ts'

it('knows the days of the calendar', () => {
  expect([lastDayOf(2024, 2), lastDayOf(2023, 2), lastDayOf(2023, 12)]).toEqual([29, 28, 31])
  expect([isoDay(2022, 9, 27), isoDay(2022, 6, 31), isoDay(2022, 13, 1), isoDay(2022, undefined, 1)]).toEqual([
    '2022-09-27',
    undefined,
    undefined,
    undefined,
  ])
  expect([monthStart(2022, 9), monthEnd(2022, 9), endOfMonth('2024-02')]).toEqual(['2022-09-01', '2022-09-30', '2024-02-29'])
})

it('tells a real day from one that only looks like it', () => {
  expect(['2024-02-29', '2023-02-29', '2022-9-1', '2022-00-10'].map(isRealDay)).toEqual([true, false, false, false])
})
