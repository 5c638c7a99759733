import { describe, expect, it } from 'vitest'
import { raisedIn } from '../case.ts'
import { weekdayAgainstDate } from './weekday-against-date.ts'

describe('a weekday that is not that of its date', () => {
  it('is raised with the weekday that it was', async () => {
    const raised = await raisedIn(weekdayAgainstDate, {
      'minutes.md':
        '# Minutes\n\nThe committee met on Tuesday 28th September 2022 in the lamp house.\n\nIt meets again on Monday, 7 November 2022.\n',
    })
    expect(raised.map(({ says }) => says.replace(/^.*?” (?=prints)/, ''))).toEqual([
      'prints “Tuesday 28th September 2022”; 28 September 2022 was a Wednesday.',
    ])
  })

  it('is not raised where they fit, without a year, or of days that do not exist', async () => {
    const text = `# Minutes

The committee met on Tuesday 27th September 2022, and on Friday the 1st of March 2024.

It meets on Monday 8 November each year, and Monday to Friday 2022 was busy.

The ferry of Monday 31 September 2022 never came.
`
    expect(await raisedIn(weekdayAgainstDate, { 'minutes.md': text })).toEqual([])
  })
})
