import { expect, it } from 'vitest'
import { sayDocuments, sayPaper, sayTaken } from './papers.ts'

const nothing = { kind: null, publisher: null, publishedOn: null, asAt: null, pages: null }

it.each([
  [
    { kind: 'inspection report', publisher: 'Inspectorate', publishedOn: '2024-03-18', asAt: '2024-01-26', pages: 4 },
    'Inspection report by Inspectorate, published on 18 March 2024. It tells how things stood on 26 January 2024. 4 pages.',
  ],
  [{ kind: 'minutes', asAt: '2025-01-14' }, 'Minutes. It tells how things stood on 14 January 2025.'],
  [{ kind: 'document' }, 'Paper of a kind that was not recognised. No day was found on it.'],
  [{ kind: 'report', publishedOn: '2024-03-18', asAt: '2024-03-18', pages: 1 }, 'Report, published on 18 March 2024. 1 page.'],
])('tells what is known of a paper: %j', (facts, words) => expect(sayPaper({ ...nothing, ...facts })).toBe(words))

it('tells what was taken from it', () => {
  expect(sayTaken([])).toBe('Nothing was taken from it.')
  expect(
    sayTaken([
      { words: 'plan', total: 1 },
      { words: 'actions', total: 1204 },
    ]),
  ).toBe('Taken from it: 1 plan and 1,204 actions.')
})

it('says how many documents were read, where that is known', () => {
  expect([11, 1, 0, null, undefined].map(sayDocuments)).toEqual([
    '11 documents',
    '1 document',
    'documents',
    'documents',
    'documents',
  ])
})
