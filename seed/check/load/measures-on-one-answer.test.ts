import { expect, it } from 'vitest'
import { raisedIn } from '../case.ts'
import { appendix, planPaper } from '../plan-paper.ts'
import { measuresOnOneAnswer } from './measures-on-one-answer.ts'

const things = ['quay', 'bridge', 'school', 'chapel', 'market', 'mill', 'harbour']
const plan = (...refs: string[]) => ({
  'plan.md': planPaper(
    things
      .slice(0, 3)
      .map((thing, at) => ({ ref: `1.${at + 1}`, objective: `Lamps at the ${thing} are lit`, action: `Light the ${thing}` })),
    appendix(
      'Lamp Inspection',
      refs.map((each, at) => [`Lamps at the ${things[at]} are seen to sooner`, each] as const),
    ),
  ),
})

it('is raised where many rows have one reference and others several', async () => {
  const raised = await raisedIn(measuresOnOneAnswer, plan('1.1', '1.1', '1.2', '1.2', '1.3', '1.1, 1.2', '1.2, 1.3'))
  expect(raised.map(({ says }) => says)).toEqual([
    'In the appendices of the plan of 30 September 2024, five of 7 measures are answered with one reference alone: the first and second rows of Appendix A with objective 1.1; the third and fourth rows of Appendix A with objective 1.2; the fifth row of Appendix A with objective 1.3.',
  ])
})

it('is not raised of few, nor where one reference a row is how the appendix is laid out', async () => {
  expect(
    await raisedIn(measuresOnOneAnswer, plan('1.1', '1.1', '1.2, 1.3', '1.2, 1.3', '1.3, 1.1', '1.1, 1.2', '1.2, 1.3')),
  ).toEqual([])
  expect(await raisedIn(measuresOnOneAnswer, plan('1.1', '1.1', '1.2', '1.2', '1.3', '1.1', '1.2'))).toEqual([])
})
