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
  'The boy, aged 14, moved to his aunt',
  'K, 15, is doing well',
  'A young person (16) took an overdose',
  'Mrs Wren’s son has autism',
  'Our foster daughter Mia is 9',
  "Mr Reed's wife works for the provider",
  'Mrs Ada Wren of 4 Hill Road spoke',
  'She told of the twins, aged 9',
  'Mrs Ada Wren asked why her 3 children were moved to 4 homes in 2023.',
  'Family B waited an average of 40 weeks',
  'Mia, aged 9, lives there',
])('is private: %s', (text) => expect(isPrivate(text)).toBe(true))

it.each([
  'That replies be sent to hubs@aldermere.invalid before the hubs open in May and June.',
  'Every family has a plan.',
  'Their children go to school.',
  'The interest rate rose.',
  'Each child a card.',
  'Young people aged 16 and 17 were asked.',
  'Of children aged 14 to 17, 40% were seen.',
  'A child aged 5 or under has a place.',
  'A pupil aged 16 to 18 may stay.',
  'Families whose children are 5 were asked.',
  'Our sister council has 12 homes.',
  'Councillor Moss’s children’s services portfolio grew by 4%.',
  'Of Table A, 12, is the sum.',
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
