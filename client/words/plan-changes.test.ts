import { expect, it } from 'vitest'
import { sayCompared, sayMilestone, sayRedated, saySame } from './plan-changes.ts'

const on = (dueOn: string | null, milestone: string | null = null, ongoing = false) => ({ dueOn, milestone, ongoing })

it('says a changed date with what it was and how far that is', () => {
  const change = { before: on('2024-12-31'), after: on('2025-03-31', 'Mar-25'), slipDays: 90, times: 1 }
  expect(sayRedated(change)).toBe('31 March 2025, was 31 December 2024: 90 days later')
  expect(sayRedated({ ...change, after: on(null, 'Ongoing', true), slipDays: null, times: 2 })).toBe(
    'No end, was 31 December 2024, and it changed 2 times on the way',
  )
})

it('says a date with what is printed, where that differs', () => {
  expect(sayMilestone(on('2024-12-31', 'Dec-24'))).toBe('31 December 2024 (printed as “Dec-24”)')
  expect(sayMilestone(on('2024-12-31', '31 December 2024'))).toBe('31 December 2024')
  expect([sayMilestone(on(null, 'ASAP')), sayMilestone(on(null, null, true))]).toEqual(['No day (printed as “ASAP”)', 'No end'])
})

it('says how many go on, and how many of them by a suggestion', () => {
  const compared = { part: 'ACTION', earlier: 14, later: 13, same: 12, suggested: 1 } as const
  expect(sayCompared(compared)).toBe('14 actions earlier, 13 later: 12 go on from one to the other, 1 of them by a suggestion')
  expect(sayCompared({ ...compared, earlier: 1, same: 1, suggested: 0 })).toBe(
    '1 action earlier, 13 later: 1 goes on from one to the other',
  )
})

it('says how it is known that two are the same', () => {
  const known = { score: null, method: null, reviewedBy: null, reviewerKind: null, reviewedAt: null, reviewReason: null }
  const reasons = ['Both have the same words.', 'Both have the same owner.']
  expect(saySame({ ...known, basis: 'STRUCTURAL', reasons })).toBe(
    'Taken to be the same: both have the same words; both have the same owner',
  )
  expect(saySame({ ...known, basis: 'STATED', reasons: [] })).toBe('A document says that they are the same')
  expect(saySame({ ...known, basis: 'SUGGESTED', score: 0.8, reasons })).toMatch(/^Suggested: both have .*eight in ten/)
})
