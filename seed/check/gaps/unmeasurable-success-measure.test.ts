import { expect, it } from 'vitest'
import { raisedIn } from '../case.ts'
import { planPaper } from '../plan-paper.ts'
import { unmeasurableSuccessMeasure } from './unmeasurable-success-measure.ts'

const raised = (...measures: string[]) =>
  raisedIn(unmeasurableSuccessMeasure, {
    'plan.md': planPaper(
      measures.map((measure, at) => ({
        ...(at === 0 ? { ref: '1.1', objective: 'Lamps are lit at night' } : {}),
        action: `Trim lamp ${at + 1}`,
        measure,
      })),
    ),
  })

it('is raised once for the actions under one objective', async () => {
  expect(
    (await raised('Keepers will understand what good lamps look like', 'Families will feel safe')).map(({ says }) => says),
  ).toEqual([
    'The success measures of actions 1.1/1 and 1.1/2 in the plan of 30 September 2024, as “Keepers will understand what good lamps look like”, name nothing that was recognised as something to count, to date or to look up.',
  ])
})

it.each([
  'A survey will show that families feel safe',
  'There will be fewer dark nights',
  'There will be a team of keepers',
  'Every family feels safe',
  'A harbour manager will co-ordinate the keepers',
  'Lamps are lit at night',
])('is not raised of "%s"', async (measure) => {
  expect(await raised(measure)).toEqual([])
})
