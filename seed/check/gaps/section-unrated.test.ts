import { expect, it } from 'vitest'
import { raisedIn } from '../case.ts'
import { planPaper } from '../plan-paper.ts'
import { sectionUnrated } from './section-unrated.ts'

const raised = (...ratings: string[]) =>
  raisedIn(sectionUnrated, {
    'plan.md': planPaper(
      ratings.map((rating, at) => ({
        ref: `1.${at + 1}`,
        objective: `Lamp ${at + 1} is lit`,
        action: `Trim lamp ${at + 1}`,
        rating,
      })),
    ),
  })

it('is raised where others are rated', async () => {
  expect((await raised('Green', '')).map(({ says }) => says)).toEqual([
    'In the plan of 30 September 2024, under objective 1.2 (“Lamp 2 is lit”), no rating was found beside its one action; other actions of the plan are rated.',
  ])
})

it('is not raised where all are rated, or none', async () => {
  expect(await raised('Green', 'Amber')).toEqual([])
  expect(await raised('', '')).toEqual([])
})
