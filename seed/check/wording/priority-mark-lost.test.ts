import { expect, it } from 'vitest'
import { raisedIn } from '../case.ts'
import { appendix, planPaper } from '../plan-paper.ts'
import { priorityMarkLost } from './priority-mark-lost.ts'

const letter = (heading: string, more = '') => `# Focused visit to Otterby children's services

This letter summarises the findings of the focused visit to Otterby children's services on 9 January 2024 to 10 January 2024.

Published on 18 March 2024

Lead inspector: A. Person

## ${heading}

- The speed with which lamps are lit for families who live by the harbour at night.
- The way in which oil is kept dry in the winter months for the lamps.
${more}
## Findings

- Lamps are left unlit for too long and this leaves children in the dark.
`
const measures: [string, string][] = [
  ['The speed with which lamps are lit for families who live by the harbour at night', '1.1'],
  ['The way in which oil is kept dry in the winter months for the lamps', '1.1'],
]
const raised = (heading: string, title: string, more?: string) =>
  raisedIn(priorityMarkLost, {
    'visit-2024-01.md': letter(heading, more),
    'plan.md': planPaper([{ ref: '1.1', objective: 'Lamps are lit', action: 'Trim every lamp' }], appendix(title, measures)),
  })

it('is raised where rows restate areas for priority action and nothing there says so', async () =>
  expect((await raised('Areas for priority action', 'Focused visit January 2024')).map(({ says }) => says)).toEqual([
    expect.stringContaining('The first and second rows of Appendix A of the plan of 30 September 2024 restate them'),
  ]))

it('tells how many are listed and how many of them are restated', async () => {
  const more = '- The rota by which bells are rung in fog, and who is to ring them.\n'
  const [flag] = await raised('Areas for priority action', 'Focused visit January 2024', more)
  expect(flag?.says).toContain('lists three points as areas for priority action')
  expect(flag?.says).toContain('restate two of them;')
  expect(flag?.shown).toHaveLength(5)
})

it('is not raised where a heading says so, nor of other recommendations', async () => {
  expect(await raised('Areas for priority action', 'Focused visit January 2024: areas for priority action')).toEqual([])
  expect(await raised('What needs to improve in this area of social work practice', 'Focused visit January 2024')).toEqual([])
})
