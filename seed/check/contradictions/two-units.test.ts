import { describe, expect, it } from 'vitest'
import { raisedOn } from '../case.ts'
import { figuresWritten, on } from './figures-case.ts'
import { twoUnits } from './two-units.ts'

const rate = { of: 're-referrals.per-10000', paper: '2018-06-01', told: on('2018-03-31', 17.1, { unit: 'per 10,000' }) }
const share = { of: 're-referrals.percentage', paper: '2016-06-01', told: on('2016-03-31', 17.6, { unit: '%' }) }

describe('one thing in two units', () => {
  it('is raised where a rate is about what the share is', () => {
    const [raised, ...more] = raisedOn(twoUnits, figuresWritten(rate, share))
    expect(more).toEqual([])
    expect(raised?.says).toBe(
      'Indicator re referrals per 10000 is told in two units: 17.6% in the report “Paper 2016-06-01” of 1 June 2016; 17.1 per 10,000 in the report “Paper 2018-06-01” of 1 June 2018.',
    )
  })

  it('is not raised where the rate is another number, of another thing, or elsewhere', () => {
    expect(raisedOn(twoUnits, figuresWritten({ ...rate, told: on('2018-03-31', 88, { unit: 'per 10,000' }) }, share))).toEqual([])
    expect(raisedOn(twoUnits, figuresWritten({ ...rate, of: 'referrals.per-10000' }, share))).toEqual([])
    expect(raisedOn(twoUnits, figuresWritten(rate, { ...share, told: { ...share.told, place: 'Brackwater' } }))).toEqual([])
    expect(raisedOn(twoUnits, figuresWritten(rate, { ...share, told: { ...share.told, kind: 'TARGET' } }))).toEqual([])
  })
})
