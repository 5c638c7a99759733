import { expect, it } from 'vitest'
import { raisedIn } from '../case.ts'
import { actionWithoutOwner } from './action-without-owner.ts'

const plan = (owner: string): string => `# Improvement Plan

Status at 30 September 2024

| Ref | Objective | Action | Success measure | Owner | RAG | Milestone |
|---|---|---|---|---|---|---|
| 1.1 | Lamps are lit | Trim every lamp | 90% of lamps trimmed | ${owner} | Green | March 2025 |
| | | Fill every lamp | No lamp without oil | Head of Harbours | Green | March 2025 |
`

it('is raised where nobody is named', async () => {
  const raised = await raisedIn(actionWithoutOwner, { 'plan.md': plan('') })
  expect(raised.map(({ on, says }) => [on[0].split('/').at(-1), says])).toEqual([
    ['1.1-1', 'No owner was found beside action 1.1/1 in the plan.'],
  ])
})

it('is not raised where somebody is', async () => {
  expect(await raisedIn(actionWithoutOwner, { 'plan.md': plan('Head of Lamps') })).toEqual([])
})
