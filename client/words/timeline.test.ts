import { expect, it } from 'vitest'
import { isTimelineKind, sayDayReason, sayEntryCount, sayEntryKind } from './timeline.ts'

it('counts and names what happened', () => {
  expect(sayEntryCount('FINDING', 1)).toBe('1 finding')
  expect(sayEntryCount('COMMITMENT', 2)).toBe('2 promises')
  expect(sayEntryKind('MATTER')).toBe('Matter raised')
  expect(sayEntryKind('ACTION_DUE')).toBe('Action due')
})

it('says where a day comes from only where that does not go without saying', () => {
  expect(sayDayReason('OWN')).toBeNull()
  expect(sayDayReason('PLAN')).toMatch(/ratings/)
})

it('knows its kinds', () => {
  expect(isTimelineKind('MINUTE')).toBe(true)
  expect(isTimelineKind('toString')).toBe(false)
})
