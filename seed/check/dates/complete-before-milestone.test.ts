import { expect, it } from 'vitest'
import { raisedIn } from '../case.ts'
import { completeBeforeMilestone } from './complete-before-milestone.ts'
import { lamps, planPaper } from './plan-paper.ts'

const raised = (...rows: readonly (readonly [rag: string, milestone: string])[]) =>
  raisedIn(completeBeforeMilestone, {
    'plan.md': planPaper({
      rows: rows.map(([rag, milestone], at) => ({
        ...(at === 0 ? lamps({ action: '' }) : {}),
        action: `Trim lamp ${at + 1}`,
        rag,
        milestone,
      })),
    }),
  })

it('is raised once for all that is complete before its milestone', async () => {
  const flags = await raised(['Complete', 'October 2024'], ['Complete', 'June 2024'], ['Complete', 'March 2025'])
  expect(flags.map(({ on }) => on.map((id) => id.split('/').at(-1)))).toEqual([['1.1-1', '1.1-3']])
  expect(flags[0]?.says).toContain(
    '2 actions with a milestone still to come then: action 1.1/1 (“Trim lamp 1”): October 2024; action 1.1/3',
  )
})

it('is raised apart for what has no end, and for everyday business', async () => {
  const flags = await raised(['Complete', 'Ongoing'], ['Business as usual', 'November 2024'])
  expect(flags.map(({ key }) => key)).toEqual(['complete-ongoing', 'usual'])
})

it('is not raised of milestones passed or on the day, or of what is not complete', async () => {
  expect(await raised(['Complete', 'September 2024'], ['On track', 'October 2024'], ['Business as usual', 'Ongoing'])).toEqual([])
})
