import { expect, it } from 'vitest'
import { raisedIn } from '../case.ts'
import { planPaper } from './plan-paper.ts'
import { redatedMilestone } from './redated-milestone.ts'

const rows = (milestone: string) => [
  { objective: ['1.1', 'Lamps are lit'] as const, action: 'Trim every lamp in the old harbour', milestone },
  { action: 'Fill every lamp with the winter oil', milestone: 'June 2025' },
  { objective: ['1.2', 'Boats are dry'] as const, action: 'Tar the boats before the autumn storms', milestone: 'May 2025' },
]
const two = (first: string, second: string) =>
  raisedIn(redatedMilestone, {
    'plan-1.md': planPaper({ status: 'Status at 30 June 2024', rows: rows(first) }),
    'plan-2.md': planPaper({ status: 'Status at 31 December 2024', rows: rows(second) }),
  })

it('is raised where a milestone moved between versions, by how far it did', async () => {
  const [flag, ...others] = await two('November 2024', 'March 2025')
  expect(others).toEqual([])
  expect(flag?.says).toContain(
    'was moved by 121 days: The plan of 30 June 2024 says November 2024; the plan of 31 December 2024 says March 2025.',
  )
  expect(flag?.severity).toBe('MEDIUM')
  expect((await two('June 2024', 'March 2025')).map(({ severity }) => severity)).toEqual(['HIGH'])
})

it('counts the day that a cell prints as revised', async () => {
  const [flag] = await two('October 2024, revised to January 2025', 'March 2025')
  expect(flag?.says).toContain('by 151 days, in 2 moves')
})

it('is not raised where it stays, comes forward, moves by days, or has no end', async () => {
  expect(await two('March 2025', 'March 2025')).toEqual([])
  expect(await two('March 2025', 'January 2025')).toEqual([])
  expect(await two('10 March 2025', '17 March 2025')).toEqual([])
  expect(await two('March 2025', 'Ongoing')).toEqual([])
})
