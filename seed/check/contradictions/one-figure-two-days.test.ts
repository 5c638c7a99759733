import { describe, expect, it } from 'vitest'
import { raisedOn } from '../case.ts'
import { figuresWritten, on } from './figures-case.ts'
import { oneFigureTwoDays } from './one-figure-two-days.ts'

const of = 'children-in-care.number'
const first = { of, paper: '2021-03-01', told: on('2021-02-28', 619, { label: 'Feb 2021' }) }
const second = { of, paper: '2022-10-01', told: on('2022-02-28', 619, { label: 'February 2022' }) }

describe('one figure for two days', () => {
  it('is raised where a large number comes again exactly', () => {
    expect(raisedOn(oneFigureTwoDays, figuresWritten(second, first)).map(({ says }) => says)).toEqual([
      'Indicator children in care number, Otterby: the same number, 619 children, in February 2021 in the report “Paper 2021-03-01” of 1 March 2021, and in February 2022 in the report “Paper 2022-10-01” of 1 October 2022.',
    ])
  })

  it('is not raised of small or round numbers, near days, one paper, or what nobody states', () => {
    const pairs = [
      [on('2021-02-28', 61), on('2022-02-28', 61)],
      [on('2021-02-28', 620), on('2022-02-28', 620)],
      [on('2022-01-31', 619), on('2022-02-28', 619)],
      [on('2021-02-28', 619, { periodBasis: 'INFERRED' }), on('2022-02-28', 619)],
      [on('2021-02-28', 619), on('2022-02-28', 619, { qualifier: 'about' })],
    ] as const
    for (const [a, b] of pairs)
      expect(raisedOn(oneFigureTwoDays, figuresWritten({ ...first, told: a }, { ...second, told: b }))).toEqual([])
    expect(raisedOn(oneFigureTwoDays, figuresWritten(first, { ...second, paper: first.paper }))).toEqual([])
  })
})
