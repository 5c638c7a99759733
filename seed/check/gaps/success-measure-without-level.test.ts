import { expect, it } from 'vitest'
import { raisedIn } from '../case.ts'
import { planPaper } from '../plan-paper.ts'
import { successMeasureWithoutLevel } from './success-measure-without-level.ts'

const raised = (measures: readonly string[]) =>
  raisedIn(successMeasureWithoutLevel, {
    'plan.md': planPaper(
      measures.map((measure, at) => ({ ref: `1.${at + 1}`, objective: `Lamp ${at} is lit`, action: `Trim lamp ${at}`, measure })),
    ),
  })
const vague = ['Lamps are better', 'Keepers are proud', 'Oil is good', 'Wicks are sound', 'Harbours shine']

it('is raised once for a plan that names no level', async () => {
  expect((await raised(vague)).map(({ on, says }) => [on, says])).toEqual([
    [
      ['otterby/plan/2024-09'],
      'The plan of 30 September 2024 has five success measures; none were found to name a number, a share or a time that can be reached or missed.',
    ],
  ])
})

it('is not raised where a good part does', async () => {
  expect(await raised([...vague.slice(1), '90% of lamps are lit', 'No lamp is out'])).toEqual([])
})

it('is not raised of a few', async () => {
  expect(await raised(vague.slice(2))).toEqual([])
})
