import { expect, it } from 'vitest'
import { sayDaysLater, saySlip } from './slip.ts'

const slip = { days: 90, times: 2, first: '2024-12-31', last: '2025-03-31', basis: 'STATED' } as const

it('says how often a date moved, and how far in all', () => {
  expect(saySlip(slip)).toBe('Its date moved twice between versions, 90 days later in all: it was 31 December 2024')
  expect(saySlip({ ...slip, times: 1, days: -1 })).toBe(
    'Its date moved once between versions, 1 day sooner: it was 31 December 2024',
  )
  expect(saySlip({ ...slip, times: 3, days: 0 })).toBe('Its date moved 3 times between versions, and is back where it was')
  expect(sayDaysLater(1)).toBe('1 day later')
})

it('says nothing of a date that stayed, and no distance where a day is missing', () => {
  expect(saySlip({ ...slip, times: 0, days: 0 })).toBeNull()
  expect(saySlip({ ...slip, times: 1, days: null, last: null })).toBe(
    'Its date moved once between versions: it was 31 December 2024, and no day is given now',
  )
  expect(saySlip({ ...slip, times: 1, days: null, first: null })).toBe(
    'Its date moved once between versions: no day was given before',
  )
})

it('says where only a suggestion makes it the same action', () => {
  expect(saySlip({ ...slip, basis: 'SUGGESTED' })).toMatch(/\(that it is the same action is suggested\)$/)
})
