import { expect, it } from 'vitest'
import { financialYearIn, financialYearOf, fullYear } from './years.ts'

it.each(['2017/18', '2017-18', '2017–18', '2017/2018', '2017 - 2018'])('%s is a financial year', (printed) => {
  expect(financialYearIn(`In ${printed}, visits rose.`)).toEqual({ startedOn: '2017-04-01', endedOn: '2018-03-31', printed })
})

it.each(['2017-20', '2011-03-31', '2022/09', '1/2017/18', '£2017-18'])('%s is none', (printed) => {
  expect(financialYearIn(`It says ${printed} here`)).toBeUndefined()
})

it('a year may be cut short', () => expect(['23', "'23", '2023'].map(fullYear)).toEqual([2023, 2023, 2023]))

it('begins in April', () => {
  expect(financialYearOf('2018-03-31').startedOn).toBe('2017-04-01')
  expect(financialYearOf('2018-04-01').startedOn).toBe('2018-04-01')
})
