import { expect, it } from 'vitest'
import { raisedIn } from '../case.ts'
import { planPaper } from '../plan-paper.ts'
import { reportPaper } from '../report-paper.ts'
import { copiedObjective } from './copied-objective.ts'

const raised = (objective: string) =>
  raisedIn(copiedObjective, {
    'inspection-2024-03.md': reportPaper(),
    'plan.md': planPaper([{ ref: '1.1', objective, action: 'Trim every lamp' }]),
  })

it('is raised where most words are those of inspectors', async () => {
  expect(
    (await raised('To improve the speed with which lamps are lit for families who live by the harbour')).map(({ on }) => on),
  ).toEqual([['otterby/plan-2024-09/objective/1.1', 'otterby/inspection-2024-01/recommendation/a1']])
})

it('is not raised of its own words, or a few in common', async () => {
  expect(await raised('Lamps are lit for families before dark falls on the town')).toEqual([])
})

it('is raised of two objectives in the same words', async () => {
  const plan = planPaper(
    ['1.1', '1.2'].map((ref) => ({ ref, objective: 'Lamps are lit before dark', action: `Trim lamp ${ref}` })),
  )
  expect((await raisedIn(copiedObjective, { 'plan.md': plan })).map(({ on }) => on.length)).toEqual([2])
})
