import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differ, type Milestone, slipBetween, slipOf, slipsAlong } from './milestones.ts'

const on = (dueOn: string | null, milestone: string | null = dueOn, ongoing = false): Milestone => ({ milestone, dueOn, ongoing })
const read = (milestone: Milestone) => ({ milestone, read: true })
const named = (milestone: Milestone) => ({ milestone, read: false })

describe('two milestones', () => {
  it('are the same where they give one day, however it is printed', () =>
    expect(differ(on('2024-12-31', 'Dec-24'), on('2024-12-31', '31/12/2024'))).toBe(false))
  it.each([
    [on('2024-12-31'), on('2025-01-31')],
    [on('2024-12-31'), on(null, 'Ongoing', true)],
    [on(null, null), on('2024-12-31')],
    [on(null, 'TBC'), on(null, 'By spring')],
  ])('differ: %j and %j', (a, b) => expect([differ(a, b), differ(b, a)]).toEqual([true, true]))
  it('without a day differ by more than capitals and spaces', () =>
    expect(differ(on(null, 'tbc'), on(null, ' TBC '))).toBe(false))
  it('are so many days apart, the later one above zero', () => {
    expect(slipBetween(on('2024-02-28'), on('2024-03-01'))).toBe(2)
    expect(slipBetween(on('2024-03-01'), on('2024-02-28'))).toBe(-2)
    expect(slipBetween(on('2024-03-01'), on(null))).toBeNull()
  })
})

describe('a slip', () => {
  it('runs from the first day given to the last, and counts every move on the way', () =>
    expect(slipOf([read(on(null)), read(on('2024-01-31')), read(on('2024-03-31')), read(on('2024-02-29'))])).toEqual({
      days: 29,
      times: 3,
      first: '2024-01-31',
      last: '2024-02-29',
      versions: 4,
    }))
  it('has no days where the last version gives none', () =>
    expect(slipOf([read(on('2024-01-31')), read(on(null, 'Ongoing', true))])).toMatchObject({ days: null, times: 1, last: null }))
  it('passes over a version that was not read and tells nothing', () => {
    expect(slipOf([named(on(null)), read(on('2024-01-31'))])).toBeUndefined()
    expect(slipOf([read(on('2024-01-31')), named(on(null)), read(on('2024-01-31'))])).toMatchObject({ times: 0, versions: 2 })
    expect(slipOf([named(on('2024-01-01')), read(on('2024-01-31'))])).toMatchObject({ days: 30, times: 1 })
  })
  it('adds up from version to version', () => {
    const days = fc.array(fc.option(fc.integer({ min: 0, max: 500 })), { minLength: 2, maxLength: 6 })
    fc.assert(
      fc.property(days, (given) => {
        const versions = given.map((day) =>
          read(on(day === null ? null : new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10))),
        )
        const sum = slipsAlong(versions).reduce<number>((all, each) => all + (each ?? 0), 0)
        const slip = slipOf(versions)
        if (slip?.days != null) expect(slip.days).toBe(sum)
      }),
    )
  })
})
