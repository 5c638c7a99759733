import { expect, it } from 'vitest'
import { raisedIn } from '../case.ts'
import { planPaper } from '../plan-paper.ts'
import { progressNotInPlan } from './progress-not-in-plan.ts'

const told = (progress: string, action = 'Trim every lamp') =>
  raisedIn(progressNotInPlan, {
    'plan.md': planPaper([{ ref: '1.1', objective: 'Lamps are lit', action }], '', `## Progress\n\n${progress}`),
  })
const both = 'The Night Light Team is now live and lights the quay. In May we celebrated Wick Week with all keepers.'

it('is raised once with the names of what the plan does not name', async () =>
  expect((await told(both)).map(({ says }) => says)).toEqual([
    'Papers of the meeting that received the plan of 30 September 2024 tell of two things as done or under way that no objective, action or success measure of the plan was found to name: Night Light Team and Wick Week.',
  ]))

it('is not raised of what the plan names, of one thing, nor of what stands since ever', async () => {
  expect(await told(both, 'Set up the Night Light Team and hold Wick Week')).toEqual([])
  expect(await told('The Night Light Team is now live.')).toEqual([])
  expect(await told('We met the Night Light Team. Then came the Wick Week of old.')).toEqual([])
  expect(await told('The Senior Leadership Team and the Youth Justice Team have launched a song.')).toEqual([])
})

it('is not raised of what the plan names as another kind of thing, nor of a list of what comes next', async () => {
  expect(await told(both, 'Launch the Night Light Service and hold Wick Week')).toEqual([])
  expect(
    await told(`Priorities for the next quarter are:\n\n- Further development of the Oil Warehouse\n- The Night Light Team`),
  ).toEqual([])
})
