import { expect, it } from 'vitest'
import { raisedIn } from '../case.ts'
import { dueBeforePlan } from './due-before-plan.ts'
import { appendixPaper, lamps, planPaper } from './plan-paper.ts'

const report = `Inspection of Otterby local authority children's services

Inspection dates: 5 February to 16 February 2024

Lead inspector: Ada Lanthorn

Report published: 8 April 2024

## What needs to improve?

- The trimming of lamps in every harbour where children wait for boats.
- The counting of boats that come home late in the evening.
`
const asked: readonly (readonly [string, string])[] = [
  ['The trimming of lamps in every harbour where children wait for boats.', '1.1'],
  ['The counting of boats that come home late in the evening.', '1.1'],
]

const raised = (rag: string, milestone: string) =>
  raisedIn(dueBeforePlan, {
    'report.md': report,
    'plan.md': planPaper({
      rows: [lamps({ action: 'Trim every lamp', rag, milestone }), { action: 'Fill every lamp' }],
      after: appendixPaper(asked),
    }),
  })

it('is raised where a milestone of what is complete lay before the report that the plan answers', async () => {
  const [flag, ...others] = await raised('Complete', 'February 2024')
  expect(others).toEqual([])
  expect(flag?.says).toContain(
    'was published on 8 April 2024; the plan gives to action 1.1/1 (“Trim every lamp”), rated complete or everyday business, an earlier milestone, February 2024.',
  )
})

it('is not raised of what is open: that it is late is told by another rule', async () => {
  expect(await raised('On track', 'February 2024')).toEqual([])
})

it('is not raised of milestones after the report', async () => {
  expect(await raised('Complete', 'April 2024')).toEqual([])
})
