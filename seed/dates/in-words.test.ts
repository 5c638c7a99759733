import { expect, it } from 'vitest'
import { dayInWords } from './in-words.ts'

it('tells a day, a month or what is neither', () => {
  expect([dayInWords('2025-02-04'), dayInWords('2025-02'), dayInWords('2025')]).toEqual([
    '4 February 2025',
    'February 2025',
    '2025',
  ])
})
