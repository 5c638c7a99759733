import { expect, it } from 'vitest'
import { raisedIn } from '../case.ts'
import { planPaper } from '../plan-paper.ts'
import { actionWithoutDate } from './action-without-date.ts'

const raised = (milestone: string) =>
  raisedIn(actionWithoutDate, {
    'plan.md': planPaper([{ ref: '1.1', objective: 'Lamps are lit', action: 'Trim every lamp', milestone }]),
  })

it('is raised where nothing stands for a date', async () => {
  expect((await raised('')).map(({ says }) => says)).toEqual([
    'Neither a date nor a word that it is ongoing was found beside action 1.1/1 in the plan of 30 September 2024.',
  ])
})

it.each(['March 2025', 'Ongoing', 'TBC'])('is not raised beside "%s"', async (milestone) => {
  expect(await raised(milestone)).toEqual([])
})
