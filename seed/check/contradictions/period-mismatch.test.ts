import { describe, expect, it } from 'vitest'
import { raisedOn } from '../case.ts'
import { figuresWritten } from './figures-case.ts'
import { periodMismatch } from './period-mismatch.ts'

const told = (start: string, end: string, more = {}, quote?: string) =>
  figuresWritten({
    of: 'visits.on-time.percentage',
    paper: '2024-06-01',
    told: { value: 71, unit: '%', start, end, label: '2025/26', ...more },
    ...(quote === undefined ? {} : { quote }),
  })

describe('a figure for a time that had not begun', () => {
  it('is raised where it is told as measured', () => {
    expect(raisedOn(periodMismatch, told('2025-04-01', '2026-03-31')).map(({ says }) => says)).toEqual([
      'The report “Paper 2024-06-01” of 1 June 2024 prints 71% for indicator visits on time percentage, for a time that begins on 1 April 2025, printed as “2025/26”; the paper is of 1 June 2024.',
    ])
  })

  it('is not raised of a year that runs, a target, money, a forecast, or a time that nobody states', () => {
    for (const records of [
      told('2024-04-01', '2025-03-31'),
      told('2025-04-01', '2026-03-31', { kind: 'TARGET' }),
      told('2025-04-01', '2026-03-31', { unit: '£' }),
      told('2025-04-01', '2026-03-31', { periodBasis: 'INFERRED' }),
      told('2025-04-01', '2026-03-31', {}, 'It is expected to be 71%.'),
    ])
      expect(raisedOn(periodMismatch, records)).toEqual([])
  })
})
