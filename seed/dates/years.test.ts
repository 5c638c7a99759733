import { expect, it } from 'vitest'
import { financialYears, fullYear } from './years.ts'

it('a year may be cut short', () => expect(['23', "'23", '2023'].map(fullYear)).toEqual([2023, 2023, 2023]))

it('begins in April', () => {
  expect(financialYears(2017, 2018)).toEqual({ startedOn: '2017-04-01', endedOn: '2018-03-31' })
})
