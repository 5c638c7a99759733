import { expect, it } from 'vitest'
import { raisedIn } from '../case.ts'
import { appendix, planPaper } from '../plan-paper.ts'
import { threadOnOneObjective } from './thread-on-one-objective.ts'

const rows = ['1.1', '1.2', '1.3'].map((ref) => ({ ref, objective: `Lamp ${ref} is lit`, action: `Trim lamp ${ref}` }))
const raised = (...refs: string[]) =>
  raisedIn(threadOnOneObjective, {
    'plan.md': planPaper(
      rows,
      appendix(
        'Inspection January 2024',
        refs.map((ref, at) => [`Light for the street of number ${at}`, ref] as const),
      ),
    ),
  })

it('is raised where an unusual share leads to one', async () => {
  expect((await raised('1.1', '1.1', '1.1', '1.1', '1.1', '1.2', '1.3')).map(({ says }) => says)).toEqual([
    'The appendices of the plan of 30 September 2024 answer 5 of their 7 measures (A1, A2, A3, A4 and A5) with objective 1.1 (“Lamp 1.1 is lit”). It has one action, of which one is not rated complete.',
  ])
})

it('is not raised of few', async () => {
  expect(await raised('1.1', '1.1', '1.1', '1.1', '1.2')).toEqual([])
})

it('is not raised of a small share', async () => {
  expect(await raised(...Array.from({ length: 18 }, (_, at) => (at < 5 ? '1.1' : at % 2 ? '1.2, 1.3' : '1.3')))).toHaveLength(2)
})
