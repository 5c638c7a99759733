import { expect, it } from 'vitest'
import { seenOn } from './as-at.ts'
import type { Version } from './versions.ts'

const asAt = {
  day: { day: '2024-10-15', reason: 'ASKED', source: null },
  plans: [
    {
      plan: { id: 'autumn' },
      version: { statusAt: '2024-09-30' },
      standings: [
        { action: { id: 'a1' }, class: 'LATE', days: 30 },
        { action: { id: 'a2' }, class: null, days: null },
      ],
    },
  ],
} as unknown as Parameters<typeof seenOn>[0]
const versions = ['autumn', 'winter'].map((id) => ({ plan: { id } })) as unknown as Version[]

it('measures the actions of a version that was current, and leaves out those that are in no class', () => {
  const seen = seenOn(asAt, 'autumn', versions)
  expect(seen.state === 'current' && [...seen.reckoned.standings]).toEqual([
    ['a1', { class: 'LATE', days: 30, statusAt: '2024-09-30', asAt: '2024-10-15' }],
  ])
})

it('says which other version was current, or that none of this plan was', () => {
  expect(seenOn(asAt, 'winter', versions)).toEqual({ state: 'other', plan: 'autumn' })
  expect(seenOn(asAt, 'another', [])).toEqual({ state: 'none' })
})
