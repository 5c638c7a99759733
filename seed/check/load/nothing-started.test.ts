import { expect, it } from 'vitest'
import { raisedIn } from '../case.ts'
import { planPaper } from '../plan-paper.ts'
import { nothingStarted } from './nothing-started.ts'

const raised = (...ratings: string[]) =>
  raisedIn(nothingStarted, {
    'plan.md': planPaper([
      ...ratings.map((rating, at) => ({
        ...(at === 0 ? { ref: '1.1', objective: 'Lamps are lit' } : {}),
        action: `Trim lamp ${at + 1}`,
        rating,
      })),
      { ref: '1.2', objective: 'Oil is dry', action: 'Dry the oil' },
    ]),
  })

it('is raised where nothing under an objective has begun', async () => {
  expect((await raised('Grey', 'Grey')).map(({ says }) => says)).toEqual([
    'Of objective 1.1 (“Lamps are lit”) in the plan of 30 September 2024, all two actions are rated “Grey”, with the milestones March 2025.',
  ])
})

it('is not raised where something has', async () => {
  expect(await raised('Grey', 'Green')).toEqual([])
})
