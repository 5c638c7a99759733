import { describe, expect, it } from 'vitest'
import { doubtsDate } from './doubts.ts'

const flag = (rule: string, asAt?: string) => ({ id: 'flag/1', key: 'flag/1', rule, asAt })

describe('a flag on an action', () => {
  it.each(['due-before-prerequisite', 'step-out-of-order', 'milestone-without-year', 'impossible-day'])(
    'doubts its date where it is %s',
    (rule) => expect(doubtsDate(flag(rule), '2024-12-31')).toBe(true),
  )

  it.each(['passed-not-complete', 'redated-milestone', 'rating-against-update', 'action-without-owner'])(
    'does not doubt its date where it is %s',
    (rule) => expect(doubtsDate(flag(rule), '2024-12-31')).toBe(false),
  )

  it('doubts it from the day on which papers show it', () => {
    expect(doubtsDate(flag('step-out-of-order', '2025-01-01'), '2024-12-31')).toBe(false)
    expect(doubtsDate(flag('step-out-of-order', '2024-12-31'), '2024-12-31')).toBe(true)
  })
})
