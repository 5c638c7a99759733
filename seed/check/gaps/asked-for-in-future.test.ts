import { expect, it } from 'vitest'
import { raisedIn } from '../case.ts'
import { requestWithoutAnswer } from './request-without-answer.ts'

const minutes = (resolved: string) => `# CHILDREN'S SCRUTINY COMMITTEE

MEETING HELD AT THE CORN HALL, OTTERBY
ON TUESDAY 3RD SEPTEMBER, 2024

PRESENT: Councillor Plover (in the Chair)
Councillors Ash, Birch and Cedar

5. PERFORMANCE DASHBOARD

The Committee considered the report of the Head of Lamps.

RESOLVED: That

(1) the report be noted; and

(2) ${resolved}
`
const pack = (text: string) => `# Otterby Borough Council

Meeting: Children's Scrutiny Committee
Date: 19 November 2024

| Report to: | Children's Scrutiny Committee |
|---|---|
| Subject: | Performance Dashboard |
| Report of: | Head of Lamps |

## Figures

${text}
`
const asked =
  'the Head of Lamps be requested to note that in the Performance Dashboard disabled children should be shown apart in future dashboards.'
const found = async (resolved: string, text: string) =>
  (await raisedIn(requestWithoutAnswer, { 'minutes-2024-09-03.md': minutes(resolved), 'pack-2024-11-19.md': pack(text) })).map(
    ({ says }) => says,
  )

it('is raised where the next such paper tells nothing of what it was to show', async () =>
  expect(await found(asked, 'There were 40 children in all.')).toEqual([
    "The Children's Scrutiny Committee resolved on 3 September 2024 to ask for something in future papers: “should be shown apart in future dashboards”. In the paper “Performance Dashboard” of 19 November 2024, no sentence or table that tells of disabled children was found.",
  ]))

it('is not raised where it does, nor of what is only to be noted', async () => {
  expect(await found(asked, 'There were 40 children, of whom 4 were disabled children.')).toEqual([])
  expect(await found('the Head of Lamps be requested to note the comments on disabled children.', 'There were 40.')).toEqual([])
})

it('a request is raised where nothing comes, and not where a row of a later paper names what was asked for', async () => {
  const chair = 'the Head of Lamps be requested to arrange the attendance of the Harbour Board Chair at a future meeting.'
  const row = (named: string) => `Work programme\n\n| Item | Dec 24 | Jan 25 |\n|---|---|---|\n| ${named} | x | |\n`
  expect(await found(chair, row('Oil for the winter'))).toHaveLength(1)
  expect(await found(chair, row('The Head of Lamps'))).toHaveLength(1)
  expect(await found(chair, row('Harbour Board accounts'))).toHaveLength(1)
  expect(await found(chair, row('Attendance by Harbour Board Chair'))).toEqual([])
})
