import { expect, it } from 'vitest'
import { sayFlagCitation } from './citation.ts'

const passage = {
  id: 'p',
  locator: 'Row 1.1, action 2',
  page: null,
  pageLabel: null,
  lineStart: 4,
  lineEnd: 4,
  quote: null,
  state: 'VERIFIED' as const,
}
const shown = { property: null, printed: null, passage }
const none = { nodes: [] }
const document = { id: 'd', title: 'Plan of Aldermere', editionOf: none, partOf: none }

it('cites the sentence, each paper with its day and places once, and the address', () => {
  expect(
    sayFlagCitation({
      summary: 'No owner was found',
      sides: [
        { day: '2024-10-15', document, shown: [shown, shown] },
        { day: null, document: null, shown: [shown] },
      ],
      address: 'http://localhost/flag/aldermere/flag/a',
    }),
  ).toBe(
    'No owner was found. Sources: Plan of Aldermere, 15 October 2024: row 1.1, action 2, line 4. http://localhost/flag/aldermere/flag/a',
  )
})

it('adds no second full stop, and names no source where there is none', () => {
  expect(sayFlagCitation({ summary: 'It says “so.”', sides: [], address: 'x' })).toBe('It says “so.” x')
})
