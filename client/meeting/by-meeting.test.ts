import { expect, it } from 'vitest'
import type { DecisionFragment } from '../generated/graphql.ts'
import { byMeeting } from './by-meeting.ts'

const decision = (id: string, meeting: string | null) =>
  ({ node: { id }, meeting: meeting === null ? null : { id: meeting } }) as unknown as DecisionFragment

it('gathers decisions by meeting in the order in which the meetings come first, those of none together', () => {
  const grouped = byMeeting([decision('1', 'b'), decision('2', null), decision('3', 'b'), decision('4', 'a')])
  expect(grouped.map(({ meeting, decisions }) => [meeting?.id ?? null, decisions.map(({ node }) => node.id)])).toEqual([
    ['b', ['1', '3']],
    [null, ['2']],
    ['a', ['4']],
  ])
})
