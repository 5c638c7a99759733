import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { orderKey } from '../../../schema/index.ts'
import { ratingCounts } from './ratings.ts'
import { actionsUnder, isAction, prunedTo, type TreeLink, treeOf } from './tree.ts'

const plan = 'a/plan/1'
const link = (child: string, parent: string): TreeLink => ({ parent, child, key: orderKey(child), basis: 'STRUCTURAL' })
const links = [
  link('a/p/action/1.10', 'a/p/objective/1'),
  link('a/p/action/1.2', 'a/p/objective/1'),
  link('a/p/objective/1', 'a/p/priority/1'),
  link('a/p/priority/2', plan),
  link('a/p/action/2.1', 'a/p/priority/2'),
  link('a/p/priority/1', plan),
  link('a/p/action/9', plan),
]

describe('a plan as it is printed', () => {
  it('has each thing followed by what stands under it, 2 before 10', () =>
    expect(treeOf(plan, links).map(({ id, level }) => `${level} ${id.slice(4)}`)).toEqual([
      '1 action/9',
      '1 priority/1',
      '2 objective/1',
      '3 action/1.2',
      '3 action/1.10',
      '1 priority/2',
      '2 action/2.1',
    ]))

  it('says which priority each stands under', () => {
    const priorities = treeOf(plan, links)
      .filter(isAction)
      .map(({ priority }) => priority)
    expect(priorities).toEqual([undefined, 'a/p/priority/1', 'a/p/priority/1', 'a/p/priority/2'])
  })

  it('keeps of a filter’s actions what they stand under', () => {
    const rows = prunedTo(treeOf(plan, links), new Set(['a/p/action/2.1', 'a/p/priority/1']))
    expect(rows.map(({ id }) => id)).toEqual(['a/p/priority/2', 'a/p/action/2.1'])
  })

  it('knows the actions under each', () => {
    const under = actionsUnder(treeOf(plan, links))
    expect(under.get('a/p/priority/1')).toEqual(['a/p/action/1.2', 'a/p/action/1.10'])
    expect(under.get(plan)).toHaveLength(4)
  })

  it('prints everything once and ends, whatever stands under what', () => {
    const ids = fc.constantFrom('a/p/priority/1', 'a/p/outcome/1', 'a/p/objective/1', 'a/p/action/1', 'a/p/action/2', plan)
    fc.assert(
      fc.property(fc.array(fc.tuple(ids, ids), { maxLength: 20 }), (pairs) => {
        const rows = treeOf(
          plan,
          pairs.map(([child, parent]) => link(child, parent)),
        )
        expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
        const before = [plan]
        for (const { id, parent } of rows) {
          expect(before).toContain(parent)
          before.push(id)
        }
      }),
    )
  })
})

it('counts ratings in their order, and leaves out those that none has', () =>
  expect(ratingCounts(['NOT_STARTED', 'COMPLETE', 'NOT_STARTED'])).toEqual([
    { rag: 'COMPLETE', total: 1 },
    { rag: 'NOT_STARTED', total: 2 },
  ]))
