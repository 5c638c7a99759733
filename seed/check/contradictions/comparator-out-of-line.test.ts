import { describe, expect, it } from 'vitest'
import { raisedOn } from '../case.ts'
import { comparatorOutOfLine } from './comparator-out-of-line.ts'
import { figuresWritten, on } from './figures-case.ts'

const of = 'children-in-care.per-10000'
const at = (paper: string, place: string, value: number) => ({
  of,
  paper,
  told: on(paper === '2016-06-01' ? '2015-03-31' : '2021-12-31', value, {
    unit: 'per 10,000',
    place,
    kind: 'COMPARATOR' as const,
  }),
})
const [then, now] = ['2016-06-01', '2022-10-01']

describe('a comparator out of line', () => {
  it('is raised where it moves far otherwise than the national figure', () => {
    const raised = raisedOn(
      comparatorOutOfLine,
      figuresWritten(
        at(then, 'England', 60),
        at(now, 'England', 67),
        at(then, 'similar councils', 77),
        at(now, 'similar councils', 49),
      ),
    )
    expect(raised).toHaveLength(1)
    expect(raised[0]?.says).toMatch(
      /similar councils: 77 per 10,000 .* 49 per 10,000 .*; for England the same papers print 60 per 10,000 and 67 per 10,000\.$/,
    )
  })

  it('is not raised where it moves with it, or there is no national figure of that time', () => {
    const near = [at(then, 'similar councils', 77), at(now, 'similar councils', 85)]
    expect(raisedOn(comparatorOutOfLine, figuresWritten(at(then, 'England', 60), at(now, 'England', 67), ...near))).toEqual([])
    const far = [at(then, 'similar councils', 77), at(now, 'similar councils', 49)]
    expect(raisedOn(comparatorOutOfLine, figuresWritten(at(then, 'England', 60), ...far))).toEqual([])
    const small = [at(then, 'similar councils', 4), at(now, 'similar councils', 2)]
    expect(raisedOn(comparatorOutOfLine, figuresWritten(at(then, 'England', 6), at(now, 'England', 7), ...small))).toEqual([])
  })
})
