import { expect, test } from 'vitest'
import { raisedIn } from '../case.ts'
import { toldTwoWays } from './told-two-ways.ts'

const pack = (agenda: string, report: string) => `# Children's Scrutiny Committee

Date: Tuesday 4 February 2025

## Agenda

1. Apologies for Absence

2. Fostering in the Year

Report of the ${agenda}

Agenda Item 2

| | | | |
|---|---|---|---|
| Report to: | Children's Scrutiny Committee | Date of Meeting: | Tuesday 4 February 2025 |
| Subject: | Fostering in the Year | | |
| Report of: | ${report} | Wards Affected: | All |

Summary:

This report tells of fostering in the year.
`
const saysOf = async (agenda: string, report: string) =>
  (await raisedIn(toldTwoWays, { 'pack.md': pack(agenda, report) })).map(({ says }) => says)

test('a report whose agenda names another author than the report itself is raised', async () => {
  const [says, ...others] = await saysOf('Executive Director of People', 'Head of Fostering')
  expect(others).toEqual([])
  expect(says).toContain('“Executive Director of People” on the agenda, “Head of Fostering” on the report')
})

test('the same author, told in the same words or more shortly, is not raised', async () => {
  expect(await saysOf('Head of Fostering', 'Head of Fostering')).toEqual([])
  expect(await saysOf('Head of Fostering and Adoption', 'Head of Fostering')).toEqual([])
})
