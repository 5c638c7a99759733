import { describe, expect, it } from 'vitest'
import { raisedIn } from '../case.ts'
import { twoDates } from './two-dates.ts'

const inspection = `# Inspection of Otterby local authority children's services

Inspection dates: 11 April to 5 May 2022

Published on: 27 June 2022

Lead inspector: Ada Ashby

| Judgement | Grade |
|---|---|
| The impact of leaders on social work practice with children and families | Good |
| Overall effectiveness | Good |

## What needs to improve?

- The trimming of lamps.
`

const report = (day: string): string => `# Annual report

Published on 3 July 2023

The inspection of children's services took place in April 2022 and its report was published in ${day}.
`

describe('two dates for one report', () => {
  it('are raised where a paper tells another month', async () => {
    const raised = await raisedIn(twoDates, { 'inspection.md': inspection, 'report.md': report('July 2022') })
    expect(raised.map(({ says }) => says)).toEqual([
      expect.stringMatching(/was published in July 2022; that report is dated 27 June 2022\.$/),
    ])
    expect(raised[0]?.shown.map(({ printed }) => printed)).toEqual(['July 2022', '27 June 2022'])
  })

  it('are not raised where the month or day is that of the report, or the year alone is told', async () => {
    for (const day of ['June 2022', '27 June 2022', '2022'])
      expect(await raisedIn(twoDates, { 'inspection.md': inspection, 'report.md': report(day) }), day).toEqual([])
  })
})
