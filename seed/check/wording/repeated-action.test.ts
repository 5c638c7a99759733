import { expect, it } from 'vitest'
import { raisedIn } from '../case.ts'
import { planPaper } from '../plan-paper.ts'
import { repeatedAction } from './repeated-action.ts'

const raised = (one: string, other: string) =>
  raisedIn(repeatedAction, {
    'plan.md': planPaper([
      { ref: '1.1', objective: 'Lamps are lit', action: one },
      { ref: '1.2', objective: 'Oil is dry', action: other },
    ]),
  })

it('is raised of two in the same words', async () => {
  expect((await raised('Trim every lamp by the sea', 'Trim every lamp by the sea.')).map(({ on }) => on.length)).toEqual([2])
})

it('is not raised of a later step, nor of a few plain words', async () => {
  expect(await raised('Develop the rules for lamps', 'Launch the rules for lamps')).toEqual([])
  expect(await raised('Trim lamps', 'Trim lamps')).toEqual([])
})
