import { expect, it } from 'vitest'
import { raisedIn } from '../case.ts'
import { appendix, planPaper } from '../plan-paper.ts'
import { measureMatterUnnamed } from './measure-matter-unnamed.ts'

const raised = (measure: string) =>
  raisedIn(measureMatterUnnamed, {
    'plan.md': planPaper(
      [{ ref: '1.1', objective: 'Care leavers are helped', action: 'Give each care leaver a lamp' }],
      appendix('Inspection January 2024', [
        [measure, '1.1'],
        ['Help for care leavers', '1.1'],
      ]),
    ),
  })

it('is raised where a part of the measure is named nowhere', async () => {
  expect(
    (await raised('The help for care leavers, and for privately fostered children')).map(
      ({ says }) => says.includes('names “for privately fostered children”;') && says.includes('to name private fostering'),
    ),
  ).toEqual([true])
})

it('is not raised where the plan names all of it', async () => {
  expect(await raised('The help that care leavers get')).toEqual([])
})

it('is not raised of a neighbour of what the row names', async () => {
  expect(await raised('The help for care leavers, and the oversight of conference chairs')).toEqual([])
})
