import { expect, it } from 'vitest'
import { sayStanding, sayToday } from './late.ts'

const days = { statusAt: '2022-09-30', asAt: '2022-11-07' }

it('says each class in its own words, with the day that it is reckoned against', () => {
  expect(sayStanding('2022-08-31', { class: 'LATE', days: 30, ...days })).toBe(
    "Late: due 31 August 2022, 4 weeks past on 30 September 2022, the day of the plan's ratings",
  )
  expect(sayStanding('2022-09-30', { class: 'DUE_SINCE', days: 38, ...days })).toBe(
    "Due since the plan's ratings: 30 September 2022, 5 weeks past on 7 November 2022",
  )
  expect(sayStanding('2023-01-31', { class: 'DUE', days: 85, ...days })).toBe(
    'Due 31 January 2023, 12 weeks from 7 November 2022',
  )
  expect(sayStanding('2022-11-07', { class: 'DUE', days: 0, ...days })).toBe('Due 7 November 2022, that very day')
})

it('names the day asked for where the ratings are newer than it, and says where a plan gives its ratings no day', () => {
  const late = { class: 'LATE', days: 10, statusAt: '2022-09-30', asAt: '2022-09-10' } as const
  expect(sayStanding('2022-08-31', late)).toBe('Late: due 31 August 2022, 10 days past on 10 September 2022')
  expect(sayStanding('2022-08-31', { class: 'DUE_SINCE', days: 10, statusAt: null, asAt: '2022-09-10' })).toBe(
    'The plan does not say of which day its ratings are: 31 August 2022, 10 days past on 10 September 2022',
  )
})

it('says which day counts as today, and why', () => {
  expect(sayToday('2022-11-07', 'NEWEST_MEETING')).toBe(
    '7 November 2022 counts as today: it is the day of the newest meeting read',
  )
})
