import { expect, it } from 'vitest'
import { raisedIn } from '../case.ts'
import { planPaper } from '../plan-paper.ts'
import { measureRestatesAction } from './measure-restates-action.ts'

const raised = (action: string, measure: string) =>
  raisedIn(measureRestatesAction, { 'plan.md': planPaper([{ ref: '1.1', objective: 'Lamps are lit', action, measure }]) })

it.each([
  ['Develop a lamp strategy', 'Lamp strategy produced'],
  ['Recruit a keeper', 'There will be resources available to keep lamps'],
  ['Review the oil store', 'The review will recommend what to change'],
  ['Agree the days on which lamps are trimmed by the harbour', 'The days on which lamps are trimmed by the harbour are agreed'],
])('is raised: %s, %s', async (action, measure) => {
  expect(await raised(action, measure)).toHaveLength(1)
})

it.each([
  ['Develop a lamp strategy', 'Fewer lamps go out'],
  ['Recruit a keeper', 'Lamps are lit on time'],
  ['Create a working group and a plan for lamps', 'There will be resource available to carry the change'],
  ['Agree how oil is shared', 'Rules in place for how oil is shared and understood by partners'],
  ['Implement electronic lamp plans', 'There will be evidence that the quality of lamp plans has improved'],
])('is not raised: %s, %s', async (action, measure) => {
  expect(await raised(action, measure)).toEqual([])
})
