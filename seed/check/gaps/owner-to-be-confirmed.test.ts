import { expect, it } from 'vitest'
import { raisedIn } from '../case.ts'
import { planPaper } from '../plan-paper.ts'
import { ownerToBeConfirmed } from './owner-to-be-confirmed.ts'

const raised = (owner: string) =>
  raisedIn(ownerToBeConfirmed, {
    'plan.md': planPaper([{ ref: '1.1', objective: 'Lamps are lit', action: 'Trim every lamp', owner }]),
  })

it('is raised where the owner is still to be named', async () => {
  expect((await raised('Head of Lamps (vacant)')).map(({ says }) => says)).toEqual([
    'The owner of action 1.1/1 in the plan of 30 September 2024 is printed as “Head of Lamps (vacant)”.',
  ])
})

it.each(['Head of Lamps', 'Head of Vacancies'])('is not raised of "%s"', async (owner) => {
  expect(await raised(owner)).toEqual([])
})
