import { describe, expect, it } from 'vitest'
import { raisedOn } from '../case.ts'
import { figuresWritten, on } from './figures-case.ts'
import { rateAgainstCount } from './rate-against-count.ts'

const paper = '2022-10-01'
const both = (stem: string, number: number, rate: number, day = '2022-09-20') => [
  { of: `${stem}.number`, paper, told: on(day, number) },
  { of: `${stem}.per-10000`, paper, told: on(day, rate, { unit: 'per 10,000' }) },
]

describe('a rate that does not fit its number', () => {
  it('is raised where it gives another population than the others', () => {
    const raised = raisedOn(
      rateAgainstCount,
      figuresWritten(
        ...both('children-in-need', 2698, 498),
        ...both('child-protection', 398, 74),
        ...both('children-in-care', 615, 141),
      ),
    )
    expect(raised.map(({ on: [first] }) => first)).toEqual([expect.stringContaining('children-in-care.per-10000')])
    expect(raised[0]?.says).toContain('some 43,600 in all')
  })

  it('is not raised where they agree within rounding, or there is nothing to tell by', () => {
    const fit = [
      ...both('children-in-need', 2698, 498),
      ...both('child-protection', 398, 74),
      ...both('children-in-care', 615, 114),
    ]
    expect(raisedOn(rateAgainstCount, figuresWritten(...fit))).toEqual([])
    expect(
      raisedOn(rateAgainstCount, figuresWritten(...both('children-in-need', 2698, 498), ...both('children-in-care', 615, 141))),
    ).toEqual([])
    const small = [...both('children-in-need', 2698, 498), ...both('child-protection', 398, 74), ...both('adoptions', 7, 1)]
    expect(raisedOn(rateAgainstCount, figuresWritten(...small))).toEqual([])
  })
})
