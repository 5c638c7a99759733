import { expect, it } from 'vitest'
import { sayDue } from './due.ts'

const due = { dueOn: '2022-09-30', milestone: 'Sep-22', over: false }

it('says a day that is past in words, with the day it is past on', () => {
  expect(sayDue(due, '2022-11-07')).toBe('Due 30 September 2022 (printed as “Sep-22”), 5 weeks past on 7 November 2022')
  expect(sayDue(due, '2022-10-01')).toBe('Due 30 September 2022 (printed as “Sep-22”), 1 day past on 1 October 2022')
})

it('says how far off a day is that is still to come', () => {
  expect(sayDue({ ...due, milestone: null }, '2022-09-17')).toBe('Due 30 September 2022, 13 days from 17 September 2022')
  expect(sayDue({ ...due, milestone: null }, '2022-09-30')).toBe('Due 30 September 2022, that very day')
})

it('compares no day with that of a thing that is over', () =>
  expect(sayDue({ ...due, over: true }, '2022-11-07')).toBe('Due 30 September 2022 (printed as “Sep-22”)'))

it('keeps the source’s word where there is no day, and says nothing where there is none', () => {
  expect(sayDue({ ...due, dueOn: null, milestone: 'Ongoing' }, null)).toBe(
    'No day is given for it: the milestone is printed as “Ongoing”',
  )
  expect(sayDue({ ...due, dueOn: null, milestone: null }, null)).toBeNull()
})
