import { expect, it } from 'vitest'
import { raisedIn } from '../case.ts'
import { milestoneWithoutYear } from './milestone-without-year.ts'
import { lamps, planPaper } from './plan-paper.ts'
import { planWithoutStatusDay } from './plan-without-status-day.ts'
import { staleStatuses } from './stale-statuses.ts'

const rows = [lamps({ action: 'Trim every lamp', milestone: 'October 2024' }), { action: 'Fill every lamp' }]
const paper = (day: string) => ({
  'pack.md': `# Harbour Scrutiny Committee\n\nOtterby Council\n\nDate: ${day}\n\n## Report to the Committee\n\nDate of report: ${day}\n\n${planPaper({ rows })}`,
})

it('is raised where the paper is weeks younger than its ratings, with what fell due between', async () => {
  const [flag] = await raisedIn(staleStatuses, paper('14 November 2024'))
  expect(flag?.says).toContain(
    'dated 14 November 2024; the ratings of the plan in it speak of 30 September 2024, 45 days before.',
  )
  expect(flag?.says).toContain(
    'Milestones of one of its open actions of which nothing later is told fell in that time: 1.1/1. The plan’s ratings cannot tell whether they were met.',
  )
})

it('is not raised of a paper soon after, or of a plan without a paper’s day', async () => {
  expect(await raisedIn(staleStatuses, paper('14 October 2024'))).toEqual([])
  expect(await raisedIn(staleStatuses, { 'plan.md': planPaper({ rows }) })).toEqual([])
})

it('plan-without-status-day is raised where ratings have no day', async () => {
  const [flag] = await raisedIn(planWithoutStatusDay, { 'plan.md': planPaper({ status: '', rows }) })
  expect(flag?.says).toContain('rates 2 actions; no day was found of which its ratings speak.')
})

it('plan-without-status-day is not raised where there is one', async () => {
  expect(await raisedIn(planWithoutStatusDay, { 'plan.md': planPaper({ rows }) })).toEqual([])
})

it('milestone-without-year is raised once for all that have none', async () => {
  const bare = [
    lamps({ action: 'Trim every lamp', milestone: '3rd Nov' }),
    { action: 'Fill every lamp', milestone: 'December' },
    { action: 'Count lamps' },
  ]
  const [flag, ...others] = await raisedIn(milestoneWithoutYear, { 'plan.md': planPaper({ rows: bare }) })
  expect(others).toEqual([])
  expect(flag?.on).toHaveLength(2)
  expect(flag?.says).toContain('prints no year with the milestone of 2 actions: action 1.1/1 (“Trim every lamp”): “3rd Nov”')
})

it('milestone-without-year is not raised of years, of what has no end, or of no date', async () => {
  const dated = [
    lamps({ action: 'Trim every lamp', milestone: 'Nov-24' }),
    { action: 'Fill every lamp', milestone: 'Ongoing' },
    { action: 'Count lamps', milestone: 'TBC' },
  ]
  expect(await raisedIn(milestoneWithoutYear, { 'plan.md': planPaper({ rows: dated }) })).toEqual([])
})
