import { describe, expect, it } from 'vitest'
import { misfits } from './fits.ts'
import { type Known, papersWords } from './known.ts'

const papers = [
  'The panel meets in Aldermere with Brackenford schools. Clear plans are kept by the service, and reviews are held by the board in time.',
  'The executive director asked the assistant director for a report. The education board has a strategy for children.',
]
const known: Known = {
  ...papersWords(papers),
  names: ['Executive Director of Education', 'Brackenford Learning Board'],
  free: ['Aldermere'],
}
const fits = (summary: string, words: string): string[] => misfits(summary, words, known)

describe('a summary and its passage', () => {
  it('fit where all is told again in other words', () => {
    const words =
      'In 2022/23, 22 of the 40 plans seen were late; the EDT did not answer calls within ten working days, and Brackenford was told on 3 May 2023.'
    const summary =
      'Twenty-two plans of 40 were behind time in 2022–23, calls to the emergency duty team went without an answer in 10 working days, and Brackenford heard of it on 3 May 2023.'
    expect(fits(summary, words)).toEqual([])
  })

  it('do not fit with another figure, date, name or negation, each told in plain words', () => {
    const words = 'By June 2023 the team in Brackenford had seen 12 families and had not closed any plan.'
    expect(fits('By June 2023 the Brackenford team had seen 21 families and not closed a plan.', words)).toEqual([
      'figure 21 is not in the passage',
      "the passage's figure 12 is missing",
    ])
    expect(fits('By July 2023 the Brackenford team had seen 12 families and not closed a plan.', words)).toEqual([
      'date July 2023 is not in the passage',
      "the passage's date June 2023 is missing",
    ])
    expect(fits('By June 2023 the team in Marlbrook had seen 12 families and not closed a plan.', words)).toEqual([
      'name Marlbrook is not in the passage',
      "the passage's name Brackenford is missing",
    ])
    expect(fits('By June 2023 the Brackenford team had seen 12 families and closed every plan.', words)).toEqual([
      'negation: the passage denies something, the summary nothing',
    ])
  })

  it('do not fit with eight words in a row', () => {
    const words = 'Managers check the work of each new worker at the end of every week.'
    expect(fits('Each week managers check the work of each new worker at the end.', words)).toEqual([
      "11 words in a row are the passage's: managers check the work of each new worker at the end",
    ])
  })
})
