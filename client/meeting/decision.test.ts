import { expect, it } from 'vitest'
import { knownOf, sayBy, wordsOf } from './decision.ts'

it('says by when: the day, what is printed where that says something else, and that the day had passed', () => {
  expect(sayBy({ due: null, dueOn: null, pastDue: null }, '2025-02-11')).toBeNull()
  expect(sayBy({ due: 'in due course', dueOn: null, pastDue: null }, '2025-02-11')).toBe('By when: “in due course”')
  expect(sayBy({ due: 'by 14 January 2025', dueOn: '2025-01-14', pastDue: false }, '2025-01-01')).toBe('By 14 January 2025')
  expect(sayBy({ due: 'next month', dueOn: '2025-01-31', pastDue: true }, '2025-02-11')).toBe(
    'By 31 January 2025 (printed as “next month”), which had passed on 11 February 2025',
  )
})

it('shows the source’s words before ours, and says which', () => {
  expect(wordsOf({ caption: 'c', text: 'theirs', summary: 'ours' })).toEqual({ words: 'theirs', ours: false })
  expect(wordsOf({ caption: 'c', text: null, summary: 'ours' })).toEqual({ words: 'ours', ours: true })
  expect(wordsOf({ caption: 'c', text: null, summary: null })).toEqual({ words: 'c', ours: false })
})

it('tells the reasons of a suggestion as one sentence', () => {
  const answer = {
    node: { __typename: 'Minute', id: 'm', caption: 'm' },
    day: null,
    meeting: null,
    basis: 'SUGGESTED',
    score: 0.6,
    method: null,
    reasons: ['Both speak of visits.', 'It came 41 days later.', 'CIN is named in both'],
    reviewedBy: null,
    passages: [],
  } as const
  const known = knownOf({ ...answer, reasons: [...answer.reasons], passages: [] })
  expect(known.reasons).toEqual(['both speak of visits; it came 41 days later; CIN is named in both'])
  expect(knownOf({ ...answer, reasons: [], passages: [] }).reasons).toEqual([])
})
