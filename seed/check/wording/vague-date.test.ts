import { expect, it } from 'vitest'
import { raisedIn } from '../case.ts'
import { planPaper } from '../plan-paper.ts'
import { vagueDate } from './vague-date.ts'

const raised = (milestone: string) =>
  raisedIn(vagueDate, {
    'plan.md': planPaper([{ ref: '1.1', objective: 'Lamps are lit', action: 'Trim every lamp', milestone }]),
  })

it.each(['TBC', 'ASAP'])('is raised of "%s"', async (milestone) => {
  expect((await raised(milestone)).map(({ says }) => says)).toEqual([
    `The milestone of action 1.1/1 in the plan of 30 September 2024 is printed as “${milestone}”; no day or month can be read from it.`,
  ])
})

it.each(['March 2025', 'Ongoing', ''])('is not raised of "%s"', async (milestone) => {
  expect(await raised(milestone)).toEqual([])
})
