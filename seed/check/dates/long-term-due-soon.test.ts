import { expect, it } from 'vitest'
import { raisedIn } from '../case.ts'
import { longTermDueSoon } from './long-term-due-soon.ts'
import { lamps, planPaper } from './plan-paper.ts'

const longer = 'Not yet started (longer term)'
const raised = (rag: string, milestone: string, other = 'June 2025') =>
  raisedIn(longTermDueSoon, {
    'plan.md': planPaper({
      rows: [lamps({ action: 'Trim every lamp', rag, milestone }), { action: 'Fill every lamp', milestone: other }],
    }),
  })

it('is raised where what is called longer-term is due within months, and others later', async () => {
  const [flag, ...others] = await raised(longer, 'January 2025')
  expect(others).toEqual([])
  expect(flag?.says).toContain(
    '“Not yet started (longer term)”; its milestone is January 2025, 123 days after 30 September 2024.',
  )
})

it.each([
  ['the milestone is far off', longer, 'December 2025', 'June 2026'],
  ['it is due within weeks, which another rule tells', longer, 'October 2024', 'June 2025'],
  ['nothing else is due later', longer, 'January 2025', 'December 2024'],
  ['it is not called longer-term', 'Not started', 'January 2025', 'June 2025'],
])('is not raised where %s', async (_, rag, milestone, other) => {
  expect(await raised(rag, milestone, other)).toEqual([])
})
