import { expect, it } from 'vitest'
import { inTime, remarksOf } from './notes.ts'

const note = (id: string, byKind: 'EDITOR' | 'USER', at: string) => ({
  cursor: id,
  node: { __typename: 'Note' as const, id, text: `Words of ${id}`, by: 'J. Lamp', byKind, at },
})
const decision = (id: string, reviewedAt: string | null) => ({
  cursor: id,
  basis: reviewedAt === null ? ('SUGGESTED' as const) : ('REJECTED' as const),
  score: 1,
  method: 'a-rule',
  reasons: [],
  reviewedBy: reviewedAt === null ? null : 'J. Stairs',
  reviewerKind: reviewedAt === null ? null : ('EDITOR' as const),
  reviewedAt,
  reviewReason: 'A post is named above.',
  node: { __typename: 'Action' as const, id, caption: `Action ${id}` },
})
const group = <E>(edges: readonly E[]) => [{ page: { edges } }] as never
const heads = (notes: readonly object[], decisions: readonly object[]): string[] =>
  inTime(remarksOf({ noted: group(notes), flagged: group(decisions) })).map(({ head }) => head)

it('tells notes and answers, the earliest first', () =>
  expect(heads([note('b', 'EDITOR', '2026-11-22T10:00:00Z'), note('a', 'USER', '2026-11-21T10:00:00Z')], [])).toEqual([
    'Noted by J. Lamp, a reader, on 21 November 2026',
    'Answered by J. Lamp, an editor, on 22 November 2026',
  ]))

it('tells what was decided on a flag, and nothing of what nobody decided', () =>
  expect(heads([], [decision('1', '2026-11-23T10:00:00Z')])).toEqual([
    'Rejected by J. Stairs, an editor of the data set, on 23 November 2026: A post is named above.',
  ]))

it('says of which thing, where a flag is about several', () => {
  expect(heads([], [decision('1', '2026-11-23T10:00:00Z'), decision('2', null)])).toEqual([
    expect.stringMatching(/^Of Action 1: Rejected/),
  ])
})
