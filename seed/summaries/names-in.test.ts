import { describe, expect, it } from 'vitest'
import { type Known, papersWords } from './known.ts'
import { nameRemarks } from './names-in.ts'

const papers = [
  'In the town, Brackenford schools and the learning board meet. The executive director, the assistant director and the officer of education sat with carers.',
  'Write to help@marlbrook.example.org or see www.marlbrook.gov.uk for more. Visits from Marlbrook were made.',
]
const known: Known = {
  ...papersWords(papers),
  names: ['Executive Director of Education', 'Learning Board'],
  free: ['Aldermere Borough Council'],
}
const remarks = (summary: string, passage: string): string[] => nameRemarks(summary, passage, known)

describe('names', () => {
  it('are words with a capital that none of the papers has without', () => {
    expect(remarks('Schools there met.', 'The schools of Brackenford met.')).toEqual([
      "the passage's name Brackenford is missing",
    ])
    expect(remarks('There the Schools met.', 'Schools met.')).toEqual([])
    expect(remarks('They met.', 'Brackenford met.')).toEqual(["the passage's name Brackenford is missing"])
    expect(remarks('They met.', 'Carers met.')).toEqual([])
    expect(remarks('They saw it.', 'They saw it in Marlbrook.')).toEqual(["the passage's name Marlbrook is missing"])
  })

  it('of a summary are all words with a capital within a sentence: offices too', () => {
    expect(remarks('It asks the Assistant Director.', 'It asks the Executive Director.')).toEqual([
      'name Assistant is not in the passage',
    ])
    expect(remarks('Director and schools.', 'The head and the schools.')).toEqual([])
  })

  it('that are known may not be left out, unless the passage is a heading', () => {
    const missing = "the passage's name Executive Director of Education is missing"
    const passage = 'The Executive Director of Education spoke about new carers in town.'
    expect(remarks('An officer spoke about new carers in town.', passage)).toEqual([missing])
    expect(remarks('The Executive Director of Education spoke of carers.', passage)).toEqual([])
    expect(remarks('The EDE spoke of carers.', passage)).toEqual([])
    expect(remarks('What the board learns', 'Item 2 Learning Board')).toEqual([])
  })

  it('may be told by their short form, and the other way round', () => {
    expect(remarks('The BSB met.', 'The Brackenford Schools Board met.')).toEqual([])
    expect(remarks('The Brackenford schools board met.', 'The BSB met.')).toEqual([])
    expect(remarks('The DfB met.', 'The Department for Brackenford met.')).toEqual([])
    expect(remarks('BSBs met.', 'The BSB met.')).toEqual([])
    expect(remarks('The BSC met.', 'The BSB met.')).toEqual([
      'name BSC is not in the passage',
      "the passage's name BSB is missing",
    ])
    expect(remarks('The board met.', 'The BSB met.')).toEqual(["the passage's name BSB is missing"])
  })

  it('may be told by what stands in brackets behind them', () => {
    expect(remarks('Brass met.', 'The Brackenford Support Service (Brass) met.')).toEqual([])
    expect(remarks('The FV way spread.', 'The Marlbrook Family Visits (FV) way spread.')).toEqual([
      "the passage's name Marlbrook is missing",
    ])
  })

  it('of persons may be left out, and those that are free too', () => {
    expect(remarks('Councillors spoke.', 'Councillors Ash and Elder spoke.')).toEqual([])
    expect(remarks('A consultant spoke.', 'The consultant, Hazel Ash, spoke.')).toEqual([])
    expect(remarks('They spoke.', 'They spoke in Aldermere.')).toEqual([])
    expect(remarks('They spoke in Aldermere.', 'They spoke.')).toEqual([])
  })
})
