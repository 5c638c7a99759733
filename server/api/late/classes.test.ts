import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { enumValues } from '../../../schema/index.ts'
import { apartReasons, classCounts, lateClasses, openOnes, type Placed, standingOf } from './classes.ts'

const action = (properties: object) => ({ id: 'a/plan/action/1', key: 'a/plan/action/1', ...properties })
const of = (rag: string | undefined, dueOn?: string, ongoing?: boolean) => action({ rag, dueOn, ongoing })
const statusAt = '2024-09-30'
const asked = '2024-10-15'

describe('an open action', () => {
  it.each([
    ['past on the status date', '2024-08-31', { class: 'LATE', days: 30 }],
    ['due the day before it', '2024-09-29', { class: 'LATE', days: 1 }],
    ['due on the status date, which tells no more than that day', '2024-09-30', { class: 'DUE_SINCE', days: 15 }],
    ['due the day before the day asked for', '2024-10-14', { class: 'DUE_SINCE', days: 1 }],
    ['due on the day asked for', '2024-10-15', { class: 'DUE', days: 0 }],
    ['due later', '2024-11-15', { class: 'DUE', days: 31 }],
  ])('%s', (_, dueOn, standing) => expect(standingOf(of('ON_TRACK', dueOn), statusAt, asked)).toEqual(standing))

  it.each(['DEFERRED', 'UNKNOWN', 'NOT_STARTED', undefined])('is open too when rated %s', (rag) =>
    expect(standingOf(of(rag, '2024-08-31'), statusAt, asked)).toEqual({ class: 'LATE', days: 30 }),
  )

  it('is never late in a plan without a status date', () =>
    expect(standingOf(of('ON_TRACK', '2024-08-31'), undefined, asked)).toEqual({ class: 'DUE_SINCE', days: 45 }))

  it('is measured against the day asked for where that is before the status date', () => {
    expect(standingOf(of('ON_TRACK', '2024-08-31'), statusAt, '2024-09-05')).toEqual({ class: 'LATE', days: 5 })
    expect(standingOf(of('ON_TRACK', '2024-08-31'), statusAt, '2024-08-05')).toEqual({ class: 'DUE', days: 26 })
  })
})

describe('an action in no class', () => {
  it.each([
    [of('COMPLETE', '2024-08-31'), 'COMPLETE'],
    [of('BUSINESS_AS_USUAL', '2024-08-31'), 'BUSINESS_AS_USUAL'],
    [of('WITHDRAWN', '2024-08-31'), 'WITHDRAWN'],
    [of('ON_TRACK', undefined, true), 'ONGOING'],
    [of('ON_TRACK'), 'NO_DATE'],
    [of('COMPLETE', undefined, true), 'COMPLETE'],
  ])('says why: %j', (each, apart) => expect(standingOf(each, statusAt, asked)).toEqual({ apart }))
})

const day = fc.integer({ min: 0, max: 400 }).map((days) => new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10))
const plus = fc.option(day, { nil: undefined })

describe('any action on any day', () => {
  it('is in one class or apart, and its days are never below zero', () => {
    fc.assert(
      fc.property(fc.constantFrom(...enumValues('Rag'), undefined), plus, fc.boolean(), plus, day, (rag, due, on, status, at) => {
        const standing = standingOf(of(rag, due, on), status, at)
        if ('apart' in standing) expect(apartReasons).toContain(standing.apart)
        else expect([lateClasses.includes(standing.class), standing.days >= 0]).toEqual([true, true])
      }),
    )
  })

  it('is past its milestone on every later day once it is', () => {
    fc.assert(
      fc.property(day, plus, day, day, (due, status, a, b) => {
        const [sooner, later] = a < b ? [a, b] : [b, a]
        const past = (at: string): boolean => {
          const standing = standingOf(of('ON_TRACK', due), status, at)
          return 'class' in standing && standing.class !== 'DUE'
        }
        expect(past(sooner) && !past(later)).toBe(false)
      }),
    )
  })
})

it('lists the furthest past first, and of what is due the soonest', () => {
  const placed = (key: string, dueOn: string): Placed => ({
    action: { ...of('ON_TRACK', dueOn), key },
    plan: action({}),
    asAt: asked,
    owners: [],
    priority: undefined,
    standing: standingOf(of('ON_TRACK', dueOn), statusAt, asked),
  })
  const all = [
    placed('a', '2024-12-01'),
    placed('b', '2024-11-01'),
    placed('c', '2024-08-01'),
    placed('d', '2024-07-01'),
    placed('e', '2024-10-01'),
    placed('f', '2024-07-01'),
  ]
  expect(openOnes(all, lateClasses).map(({ action: { key } }) => key)).toEqual(['d', 'f', 'c', 'e', 'b', 'a'])
  expect(openOnes(all, ['DUE_SINCE']).map(({ action: { key } }) => key)).toEqual(['e'])
  expect(classCounts(all).map(({ total }) => total)).toEqual([3, 1, 2])
})
