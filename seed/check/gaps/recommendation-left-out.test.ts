import { expect, it } from 'vitest'
import { raisedIn } from '../case.ts'
import { appendix, planPaper } from '../plan-paper.ts'
import { reportPaper } from '../report-paper.ts'
import { recommendationLeftOut } from './recommendation-left-out.ts'

const raised = (...measures: [string, string][]) =>
  raisedIn(recommendationLeftOut, {
    'inspection-2024-03.md': reportPaper(),
    'plan.md': planPaper(
      [{ ref: '1.1', objective: 'Lamps are lit', action: 'Trim every lamp' }],
      appendix('Inspection January 2024', measures),
    ),
  })
const lamps: [string, string] = ['The speed with which lamps are lit for families who live by the harbour at night', '1.1']
const oil: [string, string] = ['The way in which oil is kept dry in the winter months for the lamps', '1.1']
const other: [string, string] = ['Singing on the stairs of the town hall on Sundays', '1.1']

it('is raised of what the appendix leaves out of a list', async () => {
  expect((await raised(lamps, other)).map(({ on }) => on[0])).toEqual(['otterby/inspection-2024-01/recommendation/a2'])
})

it('is not raised where all are restated, or none', async () => {
  expect(await raised(lamps, oil)).toEqual([])
  expect(await raised(other, other)).toEqual([])
})
