import { expect, it } from 'vitest'
import { sayPeriod } from './periods.ts'

it.each([
  ['2024-01-15', '2024-01-26', '15 to 26 January 2024'],
  ['2016-03-28', '2016-04-08', '28 March to 8 April 2016'],
  ['2018-12-17', '2019-01-04', '17 December 2018 to 4 January 2019'],
  ['2022-06-08', '2022-06-08', '8 June 2022'],
  ['2022-06-08', null, '8 June 2022'],
  [null, '2022-06-09', '9 June 2022'],
  [null, null, null],
])('says %s and %s as %s', (start, end, said) => expect(sayPeriod(start, end)).toBe(said))
