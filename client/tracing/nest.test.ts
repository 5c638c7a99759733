import { expect, it } from 'vitest'
import { leadingTo, stepsOf } from './joined.ts'
import { groupsOf, type Nested, nest, onlyOnTrails, type Thing, type TraceLink, trailOf } from './nest.ts'

const thing = (id: string, step = 1, standing: Thing['standing'] = 'THREAD'): Thing =>
  ({ node: { __typename: 'Action', id, caption: id }, standing, step, weakest: null, owners: [] }) as unknown as Thing

const link = (type: string, from: string, to: string, more: object = {}): TraceLink =>
  ({
    type,
    from: { __typename: 'Action', id: from, caption: from },
    to: { __typename: 'Action', id: to, caption: to },
    basis: 'STATED',
    followed: true,
    score: null,
    ...more,
  }) as unknown as TraceLink

const told = (nested: readonly Nested[]): unknown[] =>
  nested.map(({ thing: { node }, children }) => (children.length === 0 ? node.id : [node.id, ...told(children)]))

it('stands figures under their indicator and indicators under what they measure, in reading order', () => {
  const things = ['figure', 'indicator', 'measure'].map((id) => thing(id))
  const links = [link('OF', 'figure', 'indicator'), link('MEASURED_BY', 'measure', 'indicator')]
  expect(told(nest(things, links))).toEqual([['measure', ['indicator', 'figure']]])
})

it('loses nothing, shows nothing twice, and is not led in circles', () => {
  const things = ['a', 'b', 'c'].map((id) => thing(id))
  const links = [link('RETELLS', 'a', 'b'), link('RETELLS', 'b', 'a'), link('RETELLS', 'a', 'c'), link('RETELLS', 'c', 'far')]
  const ids = JSON.stringify(told(nest(things, links))).match(/[abc]/g)
  expect(ids?.sort()).toEqual(['a', 'b', 'c'])
})

it('groups actions by their objective, and success measures by the objective of the action they judge', () => {
  const links = [
    link('UNDER', 'a1', 'o1'),
    link('UNDER', 'a2', 'o2'),
    link('JUDGED_BY', 'a2', 's2'),
    link('UNDER', 'o1', 'outcome'),
    link('UNDER', 'outcome', 'plan'),
  ]
  const heads = (ids: readonly string[]) =>
    groupsOf(
      ids.map((id) => thing(id)),
      links,
    ).map(({ head, things }) => [head?.id ?? null, ...told(things)])
  expect(heads(['alone', 'a1', 'a2'])).toEqual([
    ['o1', 'a1'],
    ['o2', 'a2'],
    [null, 'alone'],
  ])
  expect(heads(['s2'])).toEqual([['o2', 's2']])
  expect(trailOf('a1', links).map(({ id }) => id)).toEqual(['plan', 'outcome', 'o1'])
})

it('tells the plan and its levels as the trail of what stands under them, and a lone one as a thing of its own', () => {
  const links = [link('UNDER', 'o1', 'outcome'), link('UNDER', 'outcome', 'plan')]
  const context = (id: string) => thing(id, 2, 'CONTEXT')
  expect([...onlyOnTrails([thing('o1'), context('outcome'), context('plan')], links)].sort()).toEqual(['outcome', 'plan'])
  expect([...onlyOnTrails([context('earlier')], links)]).toEqual([])
})

it('joins a thing by the surest link from what is nearer to the start: one that was followed before one that was not', () => {
  const [near, far] = [thing('near', 1), thing('far', 2)]
  const links = [
    link('ADDRESSED_BY', 'near', 'far', { basis: 'SUGGESTED', followed: false, score: 0.9 }),
    link('ADDRESSED_BY', 'near', 'far', { basis: 'STRUCTURAL' }),
    link('ADDRESSED_BY', 'near', 'far', { basis: 'STATED' }),
    link('ADDRESSED_BY', 'far', 'further'),
  ]
  const steps = stepsOf([near, far, thing('further', 3)])
  expect(leadingTo(far, links, steps).map(({ basis }) => basis)).toEqual(['STATED', 'STRUCTURAL', 'SUGGESTED'])
  expect(leadingTo(near, links, steps)).toEqual([])
})
