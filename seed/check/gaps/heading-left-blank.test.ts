import { expect, it } from 'vitest'
import { raisedIn } from '../case.ts'
import { headingLeftBlank } from './heading-left-blank.ts'

const report = (lines: string) => ({ 'report.md': `# Report on lamps\n\nReport to: Lamps Committee\n\n${lines}\n` })

it('is raised of a fixed heading that the next one follows at once', async () => {
  const raised = await raisedIn(
    headingLeftBlank,
    report('Financial Implications: Oil will cost £40.\n\nLegal Implications:\n\nEquality Implications: There are none.'),
  )
  expect(raised.map(({ says, shown }) => [/heading “(.*?)”/u.exec(says)?.[1], shown.length])).toEqual([['Legal Implications', 2]])
})

it('reads headings in cells', async () =>
  expect(
    await raisedIn(
      headingLeftBlank,
      report('| <p>Risk Implications:</p> | |\n|--|--|\n| <p>Climate Change Impact: None.</p> | |'),
    ),
  ).toHaveLength(1))

it('is not raised where text follows, where headings stand above their text, nor of a heading over others', async () => {
  expect(await raisedIn(headingLeftBlank, report('Legal Implications:\n\nNone.\n\nEquality Implications: None.'))).toEqual([])
  expect(await raisedIn(headingLeftBlank, report('Legal Implications:\n\nEquality Implications:\n\nNone for either.'))).toEqual(
    [],
  )
  expect(await raisedIn(headingLeftBlank, report('Implications of the Proposals:\n\nLegal Implications: None.'))).toEqual([])
})
