import { expect, it } from 'vitest'
import { sayCitation } from './citation.ts'

it('holds the words, the document, the place, the date and the link, on one line', () => {
  const cited = {
    quote: 'Recruit a Head\n of Care.',
    title: 'Agenda pack',
    place: 'Row 1.1.1, line 5',
    publishedOn: '2022-11-07',
    address: 'http://localhost/read/a?at=b',
  }
  expect(sayCitation(cited)).toBe(
    '“Recruit a Head of Care.” Agenda pack, row 1.1.1, line 5, published 7 November 2022. http://localhost/read/a?at=b',
  )
  expect(sayCitation({ ...cited, quote: null, publishedOn: null })).toBe(
    'Agenda pack, row 1.1.1, line 5. http://localhost/read/a?at=b',
  )
})
