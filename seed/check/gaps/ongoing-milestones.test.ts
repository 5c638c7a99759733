import { expect, it } from 'vitest'
import { raisedIn } from '../case.ts'
import { planPaper, type RowTold } from '../plan-paper.ts'
import { ongoingMilestones } from './ongoing-milestones.ts'

const row = (at: number, milestone: string): RowTold => ({
  ...(at === 1 ? { ref: '1.1', objective: 'Lamps are lit' } : {}),
  action: `Light lamp ${at} at the quay`,
  milestone,
})
const plan = (...milestones: string[]) => ({ 'plan.md': planPaper(milestones.map((each, at) => row(at + 1, each))) })

it('is raised once for all actions that print such a word', async () => {
  const raised = await raisedIn(ongoingMilestones, plan('March 2025', 'Ongoing', 'Ongoing', 'Ongoing'))
  expect(raised.map(({ says }) => says)).toEqual([
    'Of 4 actions in the plan of 30 September 2024, one has a day or a month as milestone and three print “Ongoing” in its place (1.1/2, 1.1/3 and 1.1/4); when those are due cannot be read from the plan.',
  ])
  expect(raised[0]?.shown.map(({ printed }) => printed)).toEqual(['Ongoing', 'Ongoing', 'Ongoing'])
})

it('is not raised of one or two, nor of a word with a month beside it, nor where no action has a date', async () => {
  expect(await raisedIn(ongoingMilestones, plan('March 2025', 'Ongoing', 'Ongoing'))).toEqual([])
  expect(await raisedIn(ongoingMilestones, plan('March 2025', 'From May 2024 ongoing', 'Ongoing', 'Ongoing'))).toEqual([])
  expect(await raisedIn(ongoingMilestones, plan('Ongoing', 'Ongoing', 'Ongoing'))).toEqual([])
})
