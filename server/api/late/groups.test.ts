import { expect, it } from 'vitest'
import type { Placed } from './classes.ts'
import { newestDay } from './days.ts'
import { groupsBy } from './groups.ts'

const node = { id: 'a/action/1', key: 'a/action/1' }
const placed = (owners: readonly string[], priority?: string): Placed => ({
  action: node,
  plan: node,
  asAt: '2024-10-15',
  owners,
  priority,
  standing: { class: 'LATE', days: 1 },
})

it('puts an action under each of its owners, and those without one last', () => {
  const groups = groupsBy('OWNER', [placed([]), placed(['a/role/10', 'a/role/9']), placed(['a/role/9'])])
  expect(groups.map(({ id, placed: actions }) => [id, actions.length])).toEqual([
    ['a/role/9', 2],
    ['a/role/10', 1],
    [undefined, 1],
  ])
})

it('groups by priority', () => {
  const groups = groupsBy('PRIORITY', [placed([], 'a/priority/2'), placed([], 'a/priority/1'), placed([])])
  expect(groups.map(({ id }) => id)).toEqual(['a/priority/1', 'a/priority/2', undefined])
})

it('takes the newest day, a meeting’s where both are the same', () => {
  const council = 'council/a'
  const meeting = { council, day: '2024-10-15', reason: 'NEWEST_MEETING', source: 'a/meeting/1' } as const
  const document = { council, day: '2024-10-28', reason: 'NEWEST_DOCUMENT', source: 'a/document/1' } as const
  expect(newestDay([meeting, document])).toBe(document)
  expect(newestDay([{ ...document, day: meeting.day }, meeting])).toBe(meeting)
  expect(newestDay([])).toBeUndefined()
})
