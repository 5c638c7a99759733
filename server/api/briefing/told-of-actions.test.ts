import { describe, expect, it } from 'vitest'
import type { StoredNode } from '../loaders/nodes.ts'
import { bearingOn } from './told-of-actions.ts'

const action: StoredNode = { id: 'a/plan/action/1', key: 'a/plan/action/1', dueOn: '2024-10-31' }
const placed = { action, asAt: '2024-12-31' }
const flag = (rule: string, asAt: string): StoredNode => ({ id: `flag/${rule}`, key: rule, rule, asAt })
const update = (asAt: string): StoredNode => ({ id: 'a/report/update/1', key: 'a/report/update/1', asAt })

describe('what bears on the date of an action', () => {
  it('is what tells otherwise than its rating from its milestone on', () => {
    const since = (day: string): number => bearingOn(placed, [flag('rating-against-update', day)], []).since.length
    expect(['2024-10-30', '2024-10-31', '2024-12-31', '2025-01-01'].map(since)).toEqual([0, 1, 1, 0])
  })

  it('is an update from its milestone on', () => {
    expect(bearingOn(placed, [], [update('2024-09-30')]).since).toEqual([])
    expect(bearingOn(placed, [], [update('2024-11-07')]).since).toHaveLength(1)
  })

  it('is no flag on its wording', () => {
    const told = bearingOn(placed, [flag('unmeasurable-success-measure', '2024-11-07')], [])
    expect(told).toEqual({ doubts: [], since: [] })
  })

  it('is what doubts the date, whenever it is shown by then', () => {
    expect(bearingOn(placed, [flag('due-before-prerequisite', '2024-09-30')], []).doubts).toHaveLength(1)
  })
})
