import { describe, expect, it } from 'vitest'
import { Problem } from '../problem.ts'
import type { GraphRecord } from './records.ts'
import { validate, wrongs } from './validate.ts'

const node = (properties: object, label = 'Action', id = 'a/action/1'): GraphRecord => ({ label, id, properties }) as GraphRecord
const link = (properties: object, type = 'OWNED_BY', from = 'a/action/1', to = 'a/role/1'): GraphRecord =>
  ({ type, from, to, properties }) as GraphRecord

describe('a record', () => {
  it('fits', () => {
    expect(
      wrongs(node({ text: 'x', rag: 'COMPLETE', dueOn: '2024-02-29', ongoing: false, council: 'council/a', held: false })),
    ).toEqual([])
    expect(wrongs(link({ basis: 'SUGGESTED', score: 0.5, reasons: ['x'], reviewedAt: '2024-01-01T10:00:00Z' }))).toEqual([])
  })

  it.each([
    ['an unknown label', node({}, 'Deed', 'a/deed/1')],
    ['an id of another label', node({}, 'Action', 'a/role/1')],
    ['an unknown property', node({ colour: 'red' })],
    ['a rating that is none', node({ rag: 'GREEN' })],
    ['a name of every object as a rating', node({ rag: 'constructor' })],
    ['a day that is not in the calendar', node({ dueOn: '2023-02-29' })],
    ['a day in another form', node({ dueOn: '30/09/2022' })],
    ['a text where true or false belongs', node({ ongoing: 'yes' })],
    ['an empty text', node({ text: '' })],
    ['half a number', node({ lineStart: 1.5, state: 'VERIFIED' }, 'Passage', 'a/passage/1')],
    ['a digest in capitals', node({ digest: 'A'.repeat(64), state: 'VERIFIED' }, 'Passage', 'a/passage/1')],
    ['a required property that is missing', node({}, 'Passage', 'a/passage/1')],
    ['a list of numbers', node({ variants: [1], name: 'x' }, 'Role', 'a/role/1')],
    ['a link without a basis', link({})],
    ['an unknown relationship', link({ basis: 'STATED' }, 'OWNS')],
    ['a link between the wrong labels', link({ basis: 'STATED' }, 'OWNED_BY', 'a/role/1', 'a/action/1')],
    ['a link to no id', link({ basis: 'STATED' }, 'OWNED_BY', 'a/action/1', 'nobody')],
    ['a citation without a role', link({ basis: 'STATED' }, 'CITES', 'a/action/1', 'a/passage/1')],
    ['a property of another relationship', link({ basis: 'STATED', role: 'SAYS' })],
  ])('with %s does not', (_, record) => {
    expect(wrongs(record)).toHaveLength(1)
  })

  it('is named where it is refused', () => {
    const check = (): void => validate([node({}), node({ rag: 'GREEN' }, 'Action', 'a/action/7')])
    expect(check).toThrow(Problem)
    expect(check).toThrow(/a\/action\/7.*schema\/MODEL\.md/)
  })
})
