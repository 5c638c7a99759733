import { expect, it } from 'vitest'
import { raisedIn } from '../case.ts'
import { appendix, planPaper } from '../plan-paper.ts'
import { objectiveWithoutMeasure } from './objective-without-measure.ts'

const rows = [
  { ref: '1.1', objective: 'Lamps are lit', action: 'Trim every lamp' },
  { ref: '1.2', objective: 'Oil is dry', action: 'Dry the oil' },
]
const raised = (after: string) => raisedIn(objectiveWithoutMeasure, { 'plan.md': planPaper(rows, after) })

it('is raised of an objective to which no row points', async () => {
  expect(
    (
      await raised(
        appendix('Inspection January 2024', [
          ['Lit lamps', '1.1'],
          ['Bright lamps', '1.1'],
        ]),
      )
    ).map(({ on }) => on[0]),
  ).toEqual(['otterby/plan-2024-09/objective/1.2'])
})

it('is not raised where each is reached, or where no appendix maps them', async () => {
  expect(
    await raised(
      appendix('Inspection January 2024', [
        ['Lit lamps', '1.1'],
        ['Dry oil', '1.2'],
      ]),
    ),
  ).toEqual([])
  expect(await raised('')).toEqual([])
})
