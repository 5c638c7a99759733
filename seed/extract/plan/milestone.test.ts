import { describe, expect, it } from 'vitest'
import { readMilestone } from './milestone.ts'

/** How a milestone reads: its day, "ongoing", or "undated"; then what of the text it takes, where that is not all. */
function read(text: string): string {
  const found = readMilestone(text)
  if (found === undefined) return 'none'
  const told = found.ongoing ? 'ongoing' : (found.dueOn ?? 'undated')
  return found.length === text.length ? told : `${told} (${found.printed})`
}

describe('a milestone', () => {
  it.each([
    // Days, in figures and in words.
    ['30/09/23', '2023-09-30'],
    ['30/09/2023', '2023-09-30'],
    ['11.01.24', '2024-01-11'],
    ['1-4-2025', '2025-04-01'],
    ['2024-02-29', '2024-02-29'],
    ['3rd Nov 2022', '2022-11-03'],
    ['3 November 2022', '2022-11-03'],
    ['the 31st of March 2025', '2025-03-31'],
    ['Friday 3 March 2023', '2023-03-03'],
    ['March 31, 2025', '2025-03-31'],
    ['by 30 September 2023', '2023-09-30'],
    ['31/02/23', 'undated'],
    // Months, quarters and years are their last days.
    ['September 2022', '2022-09-30'],
    ['Sept 2022', '2022-09-30'],
    ['SEPTEMBER 2022', '2022-09-30'],
    ['Dec-23', '2023-12-31'],
    ['Dec 23', '2023-12-31'],
    ["Dec '23", '2023-12-31'],
    ['Feb 2024', '2024-02-29'],
    ['June2024', '2024-06-30'],
    ['09/2023', '2023-09-30'],
    ['end of March 2024', '2024-03-31'],
    ['By the end of March 2024', '2024-03-31'],
    ['Mid-June 2023', '2023-06-30'],
    ['Q1 2023/24', '2023-06-30'],
    ['Q4 2023/24', '2024-03-31'],
    ['Quarter 3 2023-24', '2023-12-31'],
    ['2023/24', '2024-03-31'],
    ['2025', '2025-12-31'],
    // No year, or no calendar's month.
    ['September', 'undated'],
    ['3rd Nov', 'undated'],
    ['end of November', 'undated'],
    ['Q3', 'undated'],
    ['Q3 2023', 'undated'],
    ['Autumn term 2024', 'undated'],
    ['Spring 2023', 'undated'],
    ['ASAP', 'undated'],
    ['As soon as possible', 'undated'],
    ['Immediate', 'undated'],
    ['TBC', 'undated'],
    ['To be confirmed', 'undated'],
    ['n/a', 'undated'],
    ['3 months', 'undated'],
    ['Within 6 weeks', 'undated'],
    ['six months from approval', 'undated'],
    // No end.
    ['Ongoing', 'ongoing'],
    ['On-going', 'ongoing'],
    ['Continuous', 'ongoing'],
    ['Quarterly', 'ongoing'],
    ['Every six months', 'ongoing'],
    ['September 2022 onwards', 'ongoing'],
    ['From April 2023', 'ongoing'],
    ['September 2022 and ongoing', 'ongoing'],
    ['March 2023/ongoing', 'ongoing'],
    // Ranges are their ends.
    ['April 2023 – June 2023', '2023-06-30'],
    ['April to June 2023', '2023-06-30'],
    ['Sept/Oct 2022', '2022-10-31'],
    ['Jan-Mar 2024', '2024-03-31'],
    ['March 2023 to March 2024', '2024-03-31'],
    ['1st May – 12th June 2024', '2024-06-12'],
    ['2022-2025', '2025-03-31'],
    // Changed dates: the newer one.
    ['September 2022 revised to March 2023', '2023-03-31'],
    ['September 2022, extended to 15/01/23', '2023-01-15'],
    ['March 2023 (revised from September 2022)', '2023-03-31'],
    ['June 2023 (was March 2023)', '2023-06-30'],
    ['March 2023 Revised date: June 2023', '2023-06-30'],
    ['September 2022 now December 2022', '2022-12-31'],
  ])('%j is %s', (text, expected) => expect(read(text)).toBe(expected))

  it.each([
    ['September 2022 People and Skills Plan', '2022-09-30 (September 2022)'],
    ['Ongoing Commissioning Strategy', 'ongoing (Ongoing)'],
    ['30/09/23 Green', '2023-09-30 (30/09/23)'],
    ['Dec-23 Amber', '2023-12-31 (Dec-23)'],
    ['April 2023 Transition 2024 Plan', '2023-04-30 (April 2023)'],
    ['Quarterly Practice Plan', 'ongoing (Quarterly)'],
  ])('ends where other words begin: %j', (text, expected) => expect(read(text)).toBe(expected))

  it.each([
    '',
    'May be helped by a partner',
    'March the team through the new process',
    'quarterly reports are sent to the board',
    'Annual review of the offer',
    'Director of Public Health',
    '2.1 Feedback',
    '1.1.1',
    '24 children',
    '2020 vision statement agreed',
    'Endless',
    'Nonetheless',
    'Decide',
  ])('is not what %j begins with', (text) => expect(read(text)).toBe('none'))
})
