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
    ).map(({ on }) => on),
  ).toEqual([['otterby/plan/2024-09', 'otterby/plan-2024-09/objective/1.2']])
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

it('is raised once for a plan', async () => {
  const plan = planPaper(
    [...rows, { ref: '1.3', objective: 'Wicks are dry', action: 'Dry the wicks' }],
    appendix('Inspection January 2024', [
      ['Lit lamps', '1.1'],
      ['Bright lamps', '1.1'],
    ]),
  )
  expect((await raisedIn(objectiveWithoutMeasure, { 'plan.md': plan })).map(({ says }) => says)).toEqual([
    'The appendices of the plan of 30 September 2024 say which objectives answer what inspections asked; none of their rows points to two of its 3 objectives or to their actions: objectives 1.2 and 1.3.',
  ])
})

it('is not raised of the second of two under one number to which a row points', async () => {
  const plan = planPaper(
    [...rows.slice(0, 1), { ref: '1.1', objective: 'Wicks are dry', action: 'Dry the wicks' }],
    appendix('Inspection January 2024', [
      ['Lit lamps', '1.1'],
      ['Bright lamps', '1.1'],
    ]),
  )
  expect(await raisedIn(objectiveWithoutMeasure, { 'plan.md': plan })).toEqual([])
})
