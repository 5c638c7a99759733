import { expect, it } from 'vitest'
import { raisedIn } from '../case.ts'
import { planPaper } from '../plan-paper.ts'
import { actionWithoutSuccessMeasure } from './action-without-success-measure.ts'

const raised = (...measures: string[]) =>
  raisedIn(actionWithoutSuccessMeasure, {
    'plan.md': planPaper(
      measures.map((measure, at) => ({
        ...(at === 0 ? { ref: '1.1', objective: 'Lamps are lit' } : {}),
        action: `Trim lamp ${at + 1}`,
        measure,
      })),
    ),
  })

it('is raised once for the actions under one objective', async () => {
  expect((await raised('No lamp is out', '', '')).map(({ says, severity }) => [says, severity])).toEqual([
    [
      'No success measure was found beside actions 1.1/2 and 1.1/3 in the plan of 30 September 2024; one other action of objective 1.1 has one.',
      'LOW',
    ],
  ])
})

it('matters more where all others have one', async () => {
  expect(
    (await raised('No lamp is out', 'No lamp is dim', 'No lamp smokes', 'No lamp leaks', '')).map(({ severity }) => severity),
  ).toEqual([undefined])
})

it('is raised once for a plan that has none', async () => {
  expect((await raised('', '')).map(({ on }) => on)).toEqual([['otterby/plan/2024-09']])
})

it('is not raised where each has one', async () => {
  expect(await raised('No lamp is out', 'No lamp is dim')).toEqual([])
})
