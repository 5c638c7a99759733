import { expect, it } from 'vitest'
import { raisedIn } from '../case.ts'
import { ongoingNotStarted } from './ongoing-not-started.ts'
import { lamps, planPaper } from './plan-paper.ts'
import { startedLate } from './started-late.ts'

const plan = (rag: string, milestone: string) => ({
  'plan.md': planPaper({ rows: [lamps({ action: 'Trim every lamp', rag, milestone })] }),
})

it('is raised where what has not started is ongoing', async () => {
  const [flag] = await raisedIn(ongoingNotStarted, plan('Not started', 'Ongoing'))
  expect(flag?.says).toContain(
    'prints “Ongoing” as the milestone of an action that it rates as not started: action 1.1/1 (“Trim every lamp”).',
  )
})

it('is not raised where it has a date, or has started', async () => {
  expect(await raisedIn(ongoingNotStarted, plan('Not started', 'March 2025'))).toEqual([])
  expect(await raisedIn(ongoingNotStarted, plan('On track', 'Ongoing'))).toEqual([])
})

it('started-late is raised where what has not started is due within weeks', async () => {
  const [flag] = await raisedIn(startedLate, plan('Not started', 'October 2024'))
  expect(flag?.says).toContain('its milestone is October 2024, 31 days after 30 September 2024.')
})

it('started-late is not raised where there is time, it has passed, or it has started', async () => {
  expect(await raisedIn(startedLate, plan('Not started', 'December 2024'))).toEqual([])
  expect(await raisedIn(startedLate, plan('Not started', 'June 2024'))).toEqual([])
  expect(await raisedIn(startedLate, plan('On track', 'October 2024'))).toEqual([])
})
