import { expect, it } from 'vitest'
import { namesLevel } from './levels.ts'

it.each([
  'At least 90% of lamps are lit',
  'Eight in ten keepers stay',
  'Every lamp has a wick',
  'No lamp is out',
  'The average is 17 or fewer',
  'Lamps are lit within ten minutes',
  'Lamps are lit within 2 days',
  'The two keepers of the harbour come to the board',
  'Figures of wicks are captured termly',
  'Lamps are seen once a month',
])('names a level: %s', (text) => expect(namesLevel(text)).toBe(true))

it.each([
  'Lamps are better',
  'All keepers will be proud',
  'In line with the Lamps Act 1989',
  'Vision 2035 is agreed',
  'There will be more oil',
  'A two-way talk of lamps',
  'The annual talk of lamps is better',
])('names none: %s', (text) => expect(namesLevel(text)).toBe(false))
