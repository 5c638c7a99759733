import { expect, it } from 'vitest'
import { saySpanOfTime } from './spans.ts'

it.each([
  ['2016-04-11', '2016-04-11', 'at 11 April 2016'],
  ['2025-06-01', '2025-06-30', 'June 2025'],
  ['2024-02-01', '2024-02-29', 'February 2024'],
  ['2017-04-01', '2018-03-31', 'year to 31 March 2018'],
  ['2018-01-01', '2018-12-31', '2018'],
  ['2025-04-01', '2025-06-30', 'April to June 2025'],
  ['2024-10-01', '2025-03-31', 'October 2024 to March 2025'],
  ['2024-01-15', '2024-01-26', '15 to 26 January 2024'],
  ['2024-02-01', '2024-02-28', '1 to 28 February 2024'],
  [null, '2025-06-30', 'up to 30 June 2025'],
  ['2025-06-30', null, 'from 30 June 2025'],
  [null, null, null],
])('says %s to %s as %s', (start, end, said) => expect(saySpanOfTime(start, end)).toBe(said))
