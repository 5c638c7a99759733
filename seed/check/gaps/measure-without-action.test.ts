import { expect, it } from 'vitest'
import { raisedIn } from '../case.ts'
import { appendix, planPaper } from '../plan-paper.ts'
import { measureWithoutAction } from './measure-without-action.ts'

const raised = (refs: string) =>
  raisedIn(measureWithoutAction, {
    'plan.md': planPaper(
      [{ ref: '1.1', objective: 'Lamps are lit', action: 'Trim every lamp' }],
      appendix('Inspection January 2024', [
        ['Dry oil', refs],
        ['Lit lamps', '1.1'],
      ]),
    ),
  })

it('is raised where the reference leads to nothing', async () => {
  expect((await raised('7.7')).map(({ says }) => says)).toEqual([
    'The first row of Appendix A (“Dry oil”) to the plan of 30 September 2024 points to 7.7; no action was found there.',
  ])
})

it('is not raised where one of them leads to actions', async () => {
  expect(await raised('7.7, 1.1')).toEqual([])
})
