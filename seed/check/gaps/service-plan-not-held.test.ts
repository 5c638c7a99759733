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
    'The plan of 30 September 2024 says that 2 of its 2 actions are detailed in “Lamp Service Plan” and “Oil Service Plan”; none of these was found in the one document read.',
  ])
})

it('is not raised where none is named', async () => {
  expect(await raised('')).toEqual([])
})
