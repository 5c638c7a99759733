import { expect, it } from 'vitest'
import { timeRemarks } from './times-in.ts'

it('holds how often something is to the passage', () => {
  expect(timeRemarks('Reports come every month.', 'Reports come monthly.')).toEqual([])
  expect(timeRemarks('Reports come every week.', 'Reports come monthly.')).toEqual([
    'time: the passage speaks of no week',
    'time: the summary speaks of no month',
  ])
  expect(timeRemarks('A training plan exists.', 'An annual training plan exists.')).toEqual([])
  expect(timeRemarks('Plans take 12 months.', 'Plans take a year.')).toEqual([])
  expect(timeRemarks('Young people of 16 have homes.', '16-year-olds have homes from day to day.')).toEqual([])
})
