import { expect, it } from 'vitest'
import { raisedIn } from '../case.ts'
import { planPaper } from '../plan-paper.ts'
import { repeatedSuccessMeasure } from './repeated-success-measure.ts'

const raised = (one: string, other: string) =>
  raisedIn(repeatedSuccessMeasure, {
    'plan.md': planPaper([
      { ref: '1.1', objective: 'Lamps are lit', action: 'Trim every lamp', measure: one },
      { ref: '1.2', objective: 'Oil is dry', action: 'Dry the oil', measure: other },
    ]),
  })

it('is raised of the same words beside two actions', async () => {
  expect((await raised('Families feel safe by the sea', 'Families feel safe by the sea.')).map(({ says }) => says)).toEqual([
    'The plan of 30 September 2024 prints the same success measure for actions 1.1/1 and 1.2/1: “Families feel safe by the sea”.',
  ])
})

it('is not raised of other words', async () => {
  expect(await raised('Families feel safe by the sea', 'Families feel safe in the hills')).toEqual([])
})
