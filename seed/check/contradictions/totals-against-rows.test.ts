import { expect, it } from 'vitest'
import { raisedIn } from '../case.ts'
import { totalsAgainstRows } from './totals-against-rows.ts'

const plan = (told: string): string => `# Improvement Plan

Status at 30 September 2024

${told}

| Ref | Objective | Action | Success measure | Owner | RAG | Milestone |
|---|---|---|---|---|---|---|
| 1.1 | Lamps are lit | Trim every lamp | 90% of lamps trimmed | Head of Lamps | Complete | March 2024 |
| | | Fill every lamp | No lamp without oil | Head of Lamps | Complete | March 2024 |
| | | Paint every lamp | Every lamp is white | Head of Lamps | On track | March 2025 |
| 1.2 | Boats are dry | Mend every boat | No boat leaks | Head of Boats | Not started | March 2025 |
`

const raised = async (told: string) => (await raisedIn(totalsAgainstRows, { 'plan.md': plan(told) })).map(({ says }) => says)

it('is raised where the rows give another number', async () => {
  const [says, ...more] = await raised('Three actions have been completed so far, which is good.')
  expect(more).toEqual([])
  expect(says).toContain('“Three actions have been completed so far, which is good”')
  expect(says).toContain('The plan of 30 September 2024 rates 2 of its 4 actions complete.')
}, 30_000)

it('is raised where there are more or fewer actions than is told', async () => {
  expect((await raised('Two of the 9 actions are complete.'))[0]).toContain('has 4 actions')
  expect((await raised('The plan has 7 actions.'))[0]).toContain('has 4 actions')
}, 30_000)

it('is not raised where the rows agree, or where a part or something else is counted', async () => {
  const told = [
    'Two actions have been completed so far.',
    'Two of the 4 actions are complete.',
    'The plan has 4 actions.',
    'Under priority 2 three actions are complete.',
    'Three actions of the audit are complete.',
    'Three actions have been completed since the last meeting.',
    'Nine lamps are complete.',
    'There will be nine actions that are complete.',
  ]
  expect(await raised(told.join('\n\n'))).toEqual([])
}, 30_000)
