import { expect, it } from 'vitest'
import { raisedIn } from '../case.ts'
import { planPaper } from '../plan-paper.ts'
import { ratedAsUsual } from './rated-as-usual.ts'

const plan = (...ratings: string[]) => ({
  'plan.md': planPaper(
    ratings.map((rating, at) => ({
      ...(at === 0 ? { ref: '1.1', objective: 'Lamps are lit' } : {}),
      action: `Light lamp ${at + 1} at the quay`,
      rating,
      milestone: at === 0 ? 'March 2025' : 'Ongoing',
    })),
  ),
})
const usual = 'Business as usual'

it('is raised once for a plan, and says how many of these have no date', async () => {
  const raised = await raisedIn(ratedAsUsual, plan(usual, usual, usual, usual, usual, 'Green'))
  expect(raised.map(({ says }) => says)).toEqual([
    'In the plan of 30 September 2024, 5 of 6 actions are rated as business as usual (“Business as usual”), a rating that tells neither progress nor delay. Four of these have no day or month as milestone.',
  ])
})

it('is not raised of few, nor of other ratings', async () => {
  expect(await raisedIn(ratedAsUsual, plan(usual, usual, usual, usual, 'Green'))).toEqual([])
  expect(await raisedIn(ratedAsUsual, plan('Green', 'Green', 'Green', 'Green', 'Green', 'Complete'))).toEqual([])
})
