import { expect, it } from 'vitest'
import { raisedIn } from '../case.ts'
import { dueBeforePrerequisite } from './due-before-prerequisite.ts'
import { lamps, type PlanRow, planPaper } from './plan-paper.ts'
import { stepOutOfOrder } from './step-out-of-order.ts'

const review = (milestone: string): PlanRow =>
  lamps({ action: 'Undertake a review of the oil stores in every harbour.', milestone })
const takeUp = (milestone: string): PlanRow => ({
  action: 'Consider the recommendations from the review of oil stores in every harbour and make the changes.',
  milestone,
})
const plan = (...rows: PlanRow[]) => ({ 'plan.md': planPaper({ rows }) })

it('is raised where what takes up a review is due before it', async () => {
  const [flag, ...others] = await raisedIn(dueBeforePrerequisite, plan(review('November 2024'), takeUp('June 2024')))
  expect(others).toEqual([])
  expect(flag?.on.map((id) => id.split('/').at(-1))).toEqual(['1.1-2', '1.1-1'])
  expect(flag?.says).toContain('the milestone June 2024; action 1.1/1')
  expect(flag?.certainty).toBe('LIKELY')
})

it('is proven where the text names the other by its number', async () => {
  const rows = [
    lamps({ action: 'Bring in a lamp book', milestone: 'March 2025' }),
    { action: 'Audit thirty lamps once the book in 1.1/1 is in use', milestone: 'January 2025' },
  ]
  expect((await raisedIn(dueBeforePrerequisite, plan(...rows))).map(({ certainty }) => certainty)).toEqual(['PROVEN'])
})

it('is not raised where the dates are in order, the same, or open', async () => {
  for (const [first, then] of [
    ['June 2024', 'November 2024'],
    ['June 2024', 'June 2024'],
    ['June 2024', 'Ongoing'],
  ] as const)
    expect(await raisedIn(dueBeforePrerequisite, plan(review(first), takeUp(then)))).toEqual([])
})

it('is not raised of a review of something else', async () => {
  const other = lamps({ action: 'Undertake a review of the keepers’ night rota.', milestone: 'November 2024' })
  expect(await raisedIn(dueBeforePrerequisite, plan(other, takeUp('June 2024')))).toEqual([])
})

it('leaves to the other rule what is launched before it is developed', async () => {
  const rows = [
    lamps({ action: 'Launch the harbour lamp pledge to all crews', milestone: 'May 2024' }),
    { action: 'Develop the harbour lamp pledge', milestone: 'July 2024' },
  ]
  expect(await raisedIn(dueBeforePrerequisite, plan(...rows))).toEqual([])
  const [flag] = await raisedIn(stepOutOfOrder, plan(...rows))
  expect(flag?.says).toContain(
    'May 2024, and action 1.1/2 (“Develop the harbour lamp pledge”), of the same objective, later: July 2024.',
  )
})

it('takes a plan for something as a step before its launch', async () => {
  const rows = [
    lamps({ action: 'Launch the Bright Quay way of working to teams', milestone: 'May 2024' }),
    { action: 'Develop a Bright Quay implementation plan for the board', milestone: 'July 2024' },
  ]
  expect(await raisedIn(stepOutOfOrder, plan(...rows))).toHaveLength(1)
  const rated = rows.map((row) => ({ ...row, rag: 'Complete' }))
  expect((await raisedIn(stepOutOfOrder, plan(...rated)))[0]?.says).toMatch(/later: July 2024\. Both are rated complete\.$/)
})

it('does not take a review after a launch, or another objective, for a step before it', async () => {
  const launch = lamps({ action: 'Launch the harbour lamp pledge to all crews', milestone: 'May 2024' })
  const after: PlanRow = { action: 'Review the harbour lamp pledge', milestone: 'July 2024' }
  const elsewhere: PlanRow = {
    objective: ['1.2', 'Boats are dry'],
    action: 'Develop the harbour lamp pledge',
    milestone: 'July 2024',
  }
  expect(await raisedIn(stepOutOfOrder, plan(launch, after))).toEqual([])
  expect(await raisedIn(stepOutOfOrder, plan(launch, elsewhere))).toEqual([])
})

it('takes the filling of a post for what it leads as a step before its launch', async () => {
  const launch = (what: string): PlanRow => lamps({ action: `Launch the ${what}.`, milestone: 'May 2024' })
  const recruit: PlanRow = {
    objective: ['1.2', 'Posts are filled'],
    action: 'Recruit a manager for the Night Ferry Service.',
    milestone: 'July 2024',
  }
  const [flag, ...others] = await raisedIn(stepOutOfOrder, plan(launch('Night Ferry Service'), recruit))
  expect(others).toEqual([])
  expect(flag?.says).toContain('which finds who is to lead it, later: July 2024.')
  expect(await raisedIn(stepOutOfOrder, plan(launch('Night Ferry Service website'), recruit))).toEqual([])
  expect(await raisedIn(stepOutOfOrder, plan(launch('Harbour Lamp Service'), recruit))).toEqual([])
})
