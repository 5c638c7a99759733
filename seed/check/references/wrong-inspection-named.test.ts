import { expect, it } from 'vitest'
import { raisedIn } from '../case.ts'
import { appendixPaper, lamps, planPaper } from '../dates/plan-paper.ts'
import { referenceToRemoved } from './reference-to-removed.ts'
import { wrongInspectionNamed } from './wrong-inspection-named.ts'

const report = `Inspection of Otterby local authority children's services

Inspection dates: 5 February to 16 February 2024

Lead inspector: Ada Lanthorn

Report published: 8 April 2024

## What needs to improve?

- The trimming of lamps in every harbour where children wait for boats.
`
const raised = (month: string) =>
  raisedIn(wrongInspectionNamed, {
    'report.md': report,
    'paper.md': `# Children's services: annual report\n\nPublished on 14 November 2024\n\n1.1 Otterby had a full Ofsted inspection in ${month}, which led to two recommendations.\n`,
  })

it('is raised where a paper names a month shortly beside that of the only such inspection', async () => {
  const [flag, ...others] = await raised('May 2024')
  expect(others).toEqual([])
  expect(flag?.says).toContain(
    'names an inspection of May 2024; the only inspection of that kind and time that was read took place from 5 February 2024',
  )
})

it('is not raised where the month is right, or far from any that was read', async () => {
  expect(await raised('February 2024')).toEqual([])
  expect(await raised('February 2019')).toEqual([])
})

const rows = [
  lamps({ action: 'Trim every lamp in the old harbour' }),
  { objective: ['1.2', 'Boats are dry'] as const, action: 'Tar the boats before the autumn storms' },
  { objective: ['1.3', 'Pilots are rested'] as const, action: 'Rewrite the night rota of all pilots' },
]
const asked = appendixPaper([
  ['Trimming lamps in good time', '1.1'],
  ['Resting the pilots of every harbour', '1.3'],
])

it('reference-to-removed is raised where only an earlier version had the number', async () => {
  const papers = (later: typeof rows) => ({
    'plan-1.md': planPaper({ status: 'Status at 30 June 2024', rows, after: asked }),
    'plan-2.md': planPaper({ status: 'Status at 31 December 2024', rows: later, after: asked }),
  })
  const [flag] = await raisedIn(referenceToRemoved, papers(rows.slice(0, 2)))
  expect(flag?.says).toContain('to 1.3, which it does not have; the plan of 30 June 2024 had it: “Pilots are rested”.')
  expect(await raisedIn(referenceToRemoved, papers(rows))).toEqual([])
})
