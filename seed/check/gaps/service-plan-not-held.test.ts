import { expect, it } from 'vitest'
import { raisedIn } from '../case.ts'
import { planPaper } from '../plan-paper.ts'
import { servicePlanNotHeld } from './service-plan-not-held.ts'

const raised = (detail: string) =>
  raisedIn(servicePlanNotHeld, {
    'plan.md': planPaper([
      { ref: '1.1', objective: 'Lamps are lit', action: 'Trim every lamp', detail },
      { ref: '1.2', objective: 'Oil is dry', action: 'Dry the oil', detail: detail && 'Oil Service Plan' },
    ]),
  })

it('is raised once for a plan', async () => {
  expect((await raised('Lamp Service Plan')).map(({ says }) => says)).toEqual([
    'Beside 2 of its 2 actions the plan of 30 September 2024 prints the names of two other plans, “Lamp Service Plan” and “Oil Service Plan”; none of these was found in the one document read.',
  ])
})

it('is not raised where none is named', async () => {
  expect(await raised('')).toEqual([])
})

it('counts what is printed, not what is read into blank cells below; near-twins once; no bodies', async () => {
  const rows = [
    { ref: '1.1', objective: 'Lamps are lit', action: 'Trim every lamp', detail: 'Lamp Service Plan' },
    { action: 'Wipe every lamp', detail: '' },
    { ref: '1.2', objective: 'Oil is dry', action: 'Dry the oil', detail: 'Lamp Service Plans' },
    { ref: '1.3', objective: 'Wicks are dry', action: 'Dry the wicks', detail: 'Wick Partnership' },
  ]
  expect(
    (await raisedIn(servicePlanNotHeld, { 'plan.md': planPaper(rows) })).map(({ certainty, says }) => [certainty, says]),
  ).toEqual([
    [
      'LIKELY',
      'Beside 2 of its 4 actions the plan of 30 September 2024 prints the name of one other plan, “Lamp Service Plan”; it was not found in the one document read. Below these names the cell is blank for one other action.',
    ],
  ])
})
