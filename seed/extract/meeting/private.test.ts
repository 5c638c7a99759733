import { expect, it } from 'vitest'
import { isHeadingOnly, isPrivate } from './private.ts'

it.each([
  'Councillor Plover declared a personal interest.',
  'A carer said that her son waits.',
  'The case of Child B was told.',
  'It was about a 9-year-old girl.',
  'Contact: clerk@aldermere.invalid',
  'Contact: Head of Play, tel: 01234 567890',
  'Telephone: 01234 567890',
])('is private: %s', (text) => expect(isPrivate(text)).toBe(true))

it.each([
  'That replies be sent to hubs@aldermere.invalid before the hubs open in May and June.',
  'Every family has a plan.',
  'Their children go to school.',
  'The interest rate rose.',
  'Each child a card.',
])('is not: %s', (text) => expect(isPrivate(text)).toBe(false))

it('of some entries the heading is enough', () => {
  expect(isHeadingOnly('DECLARATIONS OF INTEREST')).toBe(true)
  expect(isHeadingOnly('Apologies for absence')).toBe(true)
  expect(isHeadingOnly('Questions from members of the public')).toBe(true)
  expect(isHeadingOnly('Attendance')).toBe(true)
  expect(isHeadingOnly('School attendance and persistent absence')).toBe(false)
  expect(isHeadingOnly('Attendance at school')).toBe(false)
  expect(isHeadingOnly('School places')).toBe(false)
})
