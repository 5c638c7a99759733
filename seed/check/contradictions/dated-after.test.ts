import { expect, it } from 'vitest'
import { isDatedAfter } from './dated-after.ts'

it.each([
  ['Following the visit in 2024, teams were without a lead for long.', true],
  ['After the storm of 2025 the lamps went out one by one.', true],
  ['Since 2025, supervision has been poor.', true],
  ['Since 2024, supervision has been poor.', false],
  ['Following the visit in 2022, teams were without a lead for long.', false],
  ['Supervision is poor in most teams.', false],
  ['In 2025 supervision was poor.', false],
])('tells whether a sentence dates what it tells of after a rating: %s', (sentence, isAfter) =>
  expect(isDatedAfter(sentence, '2024-09-30')).toBe(isAfter),
)
