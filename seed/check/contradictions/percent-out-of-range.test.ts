import { describe, expect, it } from 'vitest'
import { raisedOn } from '../case.ts'
import { figuresWritten, on } from './figures-case.ts'
import { percentOutOfRange } from './percent-out-of-range.ts'

const told = (value: number, more: object = {}, quote?: string) =>
  figuresWritten({
    of: 'visits.on-time.percentage',
    paper: '2024-06-01',
    told: on('2024-03-31', value, { unit: '%', ...more }),
    ...(quote === undefined ? {} : { quote }),
  })

describe('a figure that cannot be', () => {
  it('is raised of more than all, less than none, and more of some than there are', () => {
    expect(raisedOn(percentOutOfRange, told(104)).map(({ says }) => says)).toEqual([
      'The report “Paper 2024-06-01” of 1 June 2024 prints 104% for indicator visits on time percentage.',
    ])
    expect(raisedOn(percentOutOfRange, told(-4))).toHaveLength(1)
    expect(raisedOn(percentOutOfRange, told(-3, { unit: 'children' }))).toHaveLength(1)
    expect(raisedOn(percentOutOfRange, told(90, { count: 31, of: 30 }))).toHaveLength(1)
  })

  it('is not raised of what can be', () => {
    for (const records of [
      told(100),
      told(104, { kind: 'CHANGE' }),
      told(104, {}, "Children's homes ran at 104% of their capacity."),
      told(-3, { unit: '£' }),
      told(90, { count: 27, of: 30 }),
      told(281, { unit: 'children' }),
    ])
      expect(raisedOn(percentOutOfRange, records)).toEqual([])
  })
})
