import { describe, expect, it } from 'vitest'
import { conditionsOf } from './filter.ts'

describe('a filter asks', () => {
  it('nothing where nothing is given', () => expect(conditionsOf('Action', { rag: null, dueOn: {}, linked: [] })).toEqual([]))

  it('for one of some values, and for none of them where null stands among them', () =>
    expect(conditionsOf('Action', { rag: ['ON_TRACK', null], council: ['council/a'] })).toEqual([
      { test: 'in', property: 'rag', values: ['ON_TRACK'], orNone: true },
      { test: 'in', property: 'council', values: ['council/a'], orNone: false },
    ]))

  it('for both ends of a time, each included', () =>
    expect(conditionsOf('Action', { dueOn: { from: '2024-01-01', to: '2024-12-31', known: true } })).toEqual([
      { test: 'from', property: 'dueOn', value: '2024-01-01' },
      { test: 'to', property: 'dueOn', value: '2024-12-31' },
      { test: 'known', property: 'dueOn', known: true },
    ]))

  it('for links that are relied on, unless told which', () =>
    expect(conditionsOf('Action', { linked: [{ type: 'OWNED_BY', exists: false }] })).toEqual([
      { test: 'linked', type: 'OWNED_BY', direction: 'OUT', basis: ['STATED', 'STRUCTURAL', 'CONFIRMED'], exists: false },
    ]))

  it('counts everything as held that nothing says is not, and no other flag as true', () =>
    expect(conditionsOf('Action', { held: true, longTerm: false })).toEqual([
      { test: 'flag', property: 'held', value: true, untold: true },
      { test: 'flag', property: 'longTerm', value: false, untold: false },
    ]))

  it('for either of some filters, and for none', () =>
    expect(conditionsOf('Action', { any: [{ rag: ['ON_TRACK'] }, {}], none: [] })).toEqual([
      { test: 'any', of: [[{ test: 'in', property: 'rag', values: ['ON_TRACK'], orNone: false }], []] },
      { test: 'none', of: [] },
    ]))
})

describe('a filter is refused', () => {
  it.each([
    ['that asks too much within itself', { any: Array(21).fill({ none: [{ held: true }] }) }],
    ['with too many values', { ids: Array(201).fill('a') }],
    ['with too long a text', { text: { contains: 'x'.repeat(101) } }],
    ['with an empty text', { text: { contains: '\u00a0 ' } }],
  ])('%s', (_, filter) => expect(() => conditionsOf('Action', filter)).toThrow())
})
