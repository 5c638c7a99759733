import { expect, it } from 'vitest'
import { columnOf } from './columns.ts'
import type { Thing, TraceLink } from './nest.ts'

const thing = (__typename: string, id: string, standing = 'THREAD'): Thing =>
  ({ node: { __typename, id, caption: id }, standing, step: 1, weakest: null, owners: [] }) as unknown as Thing
const link = (type: string, from: string, to: string, label = 'Objective'): TraceLink =>
  ({ type, from: { __typename: label, id: from }, to: { __typename: label, id: to } }) as unknown as TraceLink

const ids = ({ things }: { readonly things: readonly Thing[] }) => things.map(({ node }) => node.id)

it('tells figures with their indicator, counted, and the indicator below what it measures', () => {
  const things = [
    thing('Observation', 'f1'),
    thing('Observation', 'f2'),
    thing('Indicator', 'i'),
    thing('SuccessMeasure', 's'),
    thing('Observation', 'alone'),
  ]
  const links = [link('OF', 'f1', 'i'), link('OF', 'f2', 'i'), link('MEASURED_BY', 's', 'i')]
  const column = columnOf({ layer: 'SHOWN_BY', things }, links)
  expect(ids(column)).toEqual(['s', 'i', 'alone'])
  expect([...column.figures]).toEqual([['i', 2]])
})

it('leaves out parts of a plan that only say where others stand', () => {
  const things = [thing('Objective', 'o'), thing('Outcome', 'outcome', 'CONTEXT'), thing('Plan', 'plan', 'CONTEXT')]
  const links = [link('UNDER', 'o', 'outcome'), link('UNDER', 'outcome', 'plan')]
  expect(ids(columnOf({ layer: 'PROMISED', things }, links))).toEqual(['o'])
})
