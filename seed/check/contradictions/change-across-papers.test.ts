import { describe, expect, it } from 'vitest'
import { raisedOn } from '../case.ts'
import { changeAcrossPapers } from './change-across-papers.ts'
import { figuresWritten, on } from './figures-case.ts'

const of = 'children-in-care.number'
const change = {
  of,
  paper: '2018-06-01',
  told: { value: 4, unit: '%', kind: 'CHANGE' as const, start: '2017-03-31', end: '2018-03-31', printed: '4%' },
}
const now = { of, paper: '2018-06-01', told: on('2018-03-31', 486) }
const then = (day: string, value: number, more = {}) => ({ of, paper: '2022-10-01', told: on(day, value, more) })

describe('a change that other papers do not bear out', () => {
  it('is raised where the levels give another', () => {
    const raised = raisedOn(changeAcrossPapers, figuresWritten(change, now, then('2017-02-28', 436)))
    expect(raised).toHaveLength(1)
    expect(raised[0]?.says).toMatch(
      /^Indicator children in care number: a change of 4% .* 436 children on 28 February 2017 .*which is a change of 11%\.$/,
    )
  })

  it('is not raised where they fit, are of other days, are only about so much, or one paper prints all', () => {
    expect(raisedOn(changeAcrossPapers, figuresWritten(change, now, then('2017-03-31', 467)))).toEqual([])
    expect(raisedOn(changeAcrossPapers, figuresWritten(change, now, then('2016-12-31', 436)))).toEqual([])
    expect(raisedOn(changeAcrossPapers, figuresWritten(change, now, then('2017-02-28', 436, { qualifier: 'about' })))).toEqual([])
    expect(
      raisedOn(changeAcrossPapers, figuresWritten(change, now, { ...then('2017-02-28', 436), paper: '2018-06-01' })),
    ).toEqual([])
    expect(raisedOn(changeAcrossPapers, figuresWritten(change, then('2017-02-28', 436)))).toEqual([])
  })
})
