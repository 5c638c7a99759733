import { expect, it } from 'vitest'
import { raisedIn } from '../case.ts'
import { planPaper } from '../plan-paper.ts'
import { milestonesBunched } from './milestones-bunched.ts'

const many = (count: number, told: object) =>
  Array.from({ length: count }, (_, at) => ({
    ref: `1.${at + 1}`,
    objective: `Lamp ${at + 1} is lit`,
    action: `Trim lamp number ${at + 1}`,
    ...told,
  }))
it('is raised where many fall on one day', async () => {
  const raised = await raisedIn(milestonesBunched, {
    'plan.md': planPaper([...many(10, {}), ...many(2, { milestone: 'May 2025' })]),
  })
  expect(raised.map(({ key }) => key)).toEqual(['2025-03-31'])
  expect(raised[0]?.says).toContain(
    'Of 10 actions with a date in the plan of 30 September 2024, 10 bear that of 31 March 2025; none of these are rated complete.',
  )
})

it('is not raised where they are spread', async () => {
  const months = ['January', 'February', 'March', 'April', 'May', 'June']
  const rows = months.flatMap((month) => many(3, { milestone: `${month} 2025` }))
  expect(await raisedIn(milestonesBunched, { 'plan.md': planPaper(rows) })).toEqual([])
})
