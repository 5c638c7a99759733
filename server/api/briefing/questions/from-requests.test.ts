import { expect, it } from 'vitest'
import type { Decision } from '../../meetings/decisions.ts'
import type { Gathered } from '../gather.ts'
import { fromRequests } from './from-requests.ts'

const asked = (said: object): string[] => {
  const decision = {
    node: { id: 'a/resolution/1', key: '1', ...said },
    kind: 'REQUEST',
    state: 'NOT_FOUND',
    meeting: { id: 'a/meeting/1', key: '1', body: 'Lamps Committee' },
    day: '2030-01-02',
    answers: [],
    suggested: [],
    whom: [],
  }
  const gathered = { decisions: [decision as unknown as Decision] }
  return fromRequests(gathered as unknown as Gathered).map(({ words }) => words)
}

it("quotes the minutes, and marks a summary of ours as no paper's words", () => {
  const text = 'The Head of Lamps be requested to count the lamps.'
  expect(asked({ text })).toEqual(['What came of the committee’s request of 2 January 2030: “count the lamps”?'])
  const summary = 'To count the lamps.'
  expect(asked({ summary })).toEqual(['What came of the committee’s request of 2 January 2030: ‘To count the lamps’?'])
})
