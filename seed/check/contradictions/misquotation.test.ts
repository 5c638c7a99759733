import { describe, expect, it } from 'vitest'
import { raisedIn } from '../case.ts'
import { misquotation } from './misquotation.ts'

const resolved =
  'earlier reports on ferry passes be sent to the Head of Harbours and she be asked to bring a report on passes lost this year, by school, so that the Committee can see whether a review is needed'

const pack = (again: string): string => `# Children and Families Scrutiny Committee

Minutes of the meeting held on 15 October 2024

12. Ferry passes

RESOLVED:

(1) ${resolved}.

# Work programme

At its last meeting on 15 October 2024 the Committee agreed that:

“${again}.” (Minute No. 12 (1) refers).
`

describe('a quotation that differs from what it quotes', () => {
  it('is raised with the words of both', async () => {
    const raised = await raisedIn(misquotation, {
      'pack.md': pack(resolved.replace('Head of Harbours', 'Director of Lighthouses')),
    })
    expect(raised).toHaveLength(1)
    expect(raised[0]?.says).toMatch(
      /“Director of Lighthouses” where the words quoted have “Head of Harbours”\.$|“Director.*”.*“Head/,
    )
    expect(raised[0]?.shown.map(({ printed }) => printed)).toEqual(['Director of Lighthouses', 'Head of Harbours'])
  })

  it('is not raised of the very words, what is left out or put in and marked, or other words', async () => {
    for (const again of [
      resolved,
      resolved.replace('sent to the Head of Harbours and she be', '… be'),
      resolved.replace('the Head of Harbours', '[the head of the service]'),
      'the quay be painted blue before the summer regatta, and the mayor be thanked for the bunting and the band',
    ])
      expect(await raisedIn(misquotation, { 'pack.md': pack(again) }), again).toEqual([])
  })
})
