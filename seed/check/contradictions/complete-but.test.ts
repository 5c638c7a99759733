import { describe, expect, it } from 'vitest'
import { raisedOn } from '../case.ts'
import { ClaimCase } from './claim-case.ts'
import { completeButIndicatorWorse } from './complete-but-indicator-worse.ts'
import { completeButMeasureUnmet } from './complete-but-measure-unmet.ts'
import { completeButUnmeasured } from './complete-but-unmeasured.ts'

const measure = 'aldermere/plan-p/action/1.1-1/success-measure/0'

function papers(text: string, rag: 'COMPLETE' | 'ON_TRACK' = 'COMPLETE'): ClaimCase {
  const made = new ClaimCase()
  made.plan('2024-09-30')
  made.action('1.1/1', 'Trim the lamps', { rag, dueOn: '2024-07-31', measures: [text] })
  return made
}

function measured(
  text: string,
  figures: readonly (readonly [number, string])[],
  better: 'HIGHER' | 'LOWER' = 'HIGHER',
): ClaimCase {
  const made = papers(text)
  const indicator = made.indicator('Lamps lit in time', better, measure)
  for (const [value, end] of figures) made.figure(indicator, value, end)
  return made
}

describe('a level that is not reached', () => {
  const raised = (made: ClaimCase) => raisedOn(completeButMeasureUnmet, made.records)
  const asked = 'At least 90% of lamps are lit in time'

  it('is raised with the newest figure', () => {
    const [flag] = raised(
      measured(asked, [
        [95, '2024-03-31'],
        [78, '2024-09-30'],
      ]),
    )
    expect(flag?.says).toContain(
      '“At least 90% of lamps are lit in time”. The newest figure that was read for “Lamps lit in time” is 78% (30 September 2024).',
    )
    expect(flag?.shown.map(({ printed }) => printed)).toContain('78%')
  })

  it('may be one not to be passed', () => {
    expect(raised(measured('No more than 10% of lamps go out', [[14, '2024-09-30']], 'LOWER'))).toHaveLength(1)
    expect(raised(measured('No more than 10% of lamps go out', [[9, '2024-09-30']], 'LOWER'))).toEqual([])
  })

  it('is not raised where it is reached, where one of two papers says so, where figures are old, or where nothing is claimed', () => {
    expect(raised(measured(asked, [[91, '2024-09-30']]))).toEqual([])
    const two = measured(asked, [[78, '2024-09-30']])
    two.said(
      'Observation',
      'aldermere/observation/other',
      { value: 92, unit: '%', start: '2024-09-30', end: '2024-09-30', kind: 'ACTUAL', place: 'Aldermere' } as never,
      'aldermere/document/plan',
    )
    two.link('OF', 'aldermere/observation/other', 'aldermere/indicator/lamps-lit-in-time')
    expect(raised(two)).toEqual([])
    expect(raised(measured(asked, [[78, '2023-01-31']]))).toEqual([])
    expect(raised(measured('Lamps are lit in time, up by 10%', [[78, '2024-09-30']]))).toEqual([])
    const going = papers(asked, 'ON_TRACK')
    going.figure(going.indicator('Lamps lit in time', 'HIGHER', measure), 78, '2024-09-30')
    expect(raised(going)).toEqual([])
  })
})

describe('an indicator that moved the wrong way', () => {
  const raised = (made: ClaimCase) => raisedOn(completeButIndicatorWorse, made.records)

  it('is raised with both figures', () => {
    const [flag] = raised(
      measured('More lamps are lit in time', [
        [84, '2024-06-30'],
        [79, '2024-09-30'],
      ]),
    )
    expect(flag?.says).toContain('went from 84% (30 June 2024) to 79% (30 September 2024); more is better.')
  })

  it('is not raised where it got better, where there is one figure, where the lengths of time differ, or neither way is better', () => {
    const text = 'More lamps are lit in time'
    expect(
      raised(
        measured(text, [
          [79, '2024-06-30'],
          [84, '2024-09-30'],
        ]),
      ),
    ).toEqual([])
    expect(raised(measured(text, [[79, '2024-09-30']]))).toEqual([])
    const made = papers(text)
    const indicator = made.indicator('Lamps lit in time', 'HIGHER', measure)
    made.figure(indicator, 84, '2024-06-30', { start: '2023-07-01' })
    made.figure(indicator, 79, '2024-09-30')
    expect(raised(made)).toEqual([])
    expect(
      raised(
        measured(
          text,
          [
            [79, '2024-06-30'],
            [84, '2024-09-30'],
          ],
          'LOWER',
        ),
      ),
    ).toHaveLength(1)
  })
})

describe('a measure without a figure', () => {
  const raised = (made: ClaimCase) => raisedOn(completeButUnmeasured, made.records)

  it('is raised where it will be counted or asked, and says what was searched', () => {
    const [flag] = raised(papers('There will be a reduction in lamps that go out'))
    expect(flag?.says).toContain('No figure for that of 31 July 2024 or later was found')
    expect(flag?.searched).toContain('figures')
    expect(raised(papers('Surveys will show that keepers like the lamps'))).toHaveLength(1)
    expect(raised(measured('Lamps are lit in time', [[78, '2023-01-31']]))).toHaveLength(1)
  })

  it('is not raised where a figure is there, where nothing is counted, or where nothing is claimed', () => {
    expect(raised(measured('Lamps are lit in time', [[78, '2024-09-30']]))).toEqual([])
    expect(raised(papers('Keepers know what a good lamp is'))).toEqual([])
    expect(raised(papers('There will be an increase in understanding of lamps'))).toEqual([])
    expect(raised(papers('There will be a reduction in lamps that go out', 'ON_TRACK'))).toEqual([])
  })
})
