import { expect, it } from 'vitest'
import { raisedIn } from '../case.ts'
import { planPaper } from '../plan-paper.ts'
import { measureRestatesObjective } from './measure-restates-objective.ts'

const raised = (measure: string) =>
  raisedIn(measureRestatesObjective, {
    'plan.md': planPaper([
      {
        ref: '1.1',
        objective: 'To ensure that lamps by the harbour burn through winter nights',
        action: 'Trim every lamp',
        measure,
      },
    ]),
  })

it('is raised where the measure says what the objective says', async () => {
  expect(await raised('Lamps by the harbour burn through winter nights')).toHaveLength(1)
})

it('is not raised where it says more', async () => {
  expect(await raised('A monthly survey shows that nine in ten lamps by the harbour burn through winter nights')).toEqual([])
})

it('tells that it is one of several', async () => {
  const [flag] = await raised('Lamps by the harbour burn through winter nights<br><br>Nine in ten keepers say that oil is dry')
  expect(flag?.says).toMatch(/^One of two success measures of action 1\.1\/1 /)
})
