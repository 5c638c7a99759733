import { expect, it } from 'vitest'
import { raisedIn } from '../case.ts'
import { appendix, planPaper } from '../plan-paper.ts'
import { threadOnUnstartedAction } from './thread-on-unstarted-action.ts'

const raised = (rating: string, refs = '1.1') =>
  raisedIn(threadOnUnstartedAction, {
    'plan.md': planPaper(
      [
        { ref: '1.1', objective: 'Lamps are lit', action: 'Trim every lamp', rating },
        { ref: '1.2', objective: 'Oil is dry', action: 'Dry the oil' },
      ],
      appendix('Inspection January 2024', [
        ['Lit lamps', refs],
        ['Dry oil', '1.2'],
      ]),
    ),
  })

it('is raised where the only answer stands still', async () => {
  expect((await raised('Red')).map(({ says }) => says)).toEqual([
    'The only action to which the plan of 30 September 2024 points for the first row of Appendix A (“Lit lamps”), action 1.1/1, is rated “Red”.',
  ])
})

it('is not raised where one of them moves', async () => {
  expect(await raised('Green')).toEqual([])
  expect(await raised('Red', '1.1, 1.2')).toEqual([])
})
