import { expect, it } from 'vitest'
import type { ClaimIndicatorFragment, ListedFlagFragment } from '../generated/graphql.ts'
import { indicatorsOf, otherwiseOf, wayIn } from './groups.ts'

const flag = (rule: string, group: 'CONTRADICTION' | 'GAP') => ({
  ...({
    id: rule,
    rule,
    summary: '',
    severity: 'LOW',
    certainty: 'PROVEN',
    asAt: null,
    standing: 'OPEN',
  } satisfies ListedFlagFragment),
  check: { id: rule, title: rule, group },
})

const figure = {
  id: 'f',
  value: 7,
  unit: '%',
  count: null,
  of: null,
  start: null,
  end: null,
  kind: null,
  qualifier: null,
  printed: null,
  small: null,
}
const indicator = (id: string, hasFigure: boolean): ClaimIndicatorFragment => ({
  basis: 'SUGGESTED',
  score: 0.8,
  indicator: { indicator: { id, name: id, unit: null }, latest: hasFigure ? { figure } : null, points: [] },
})

it('keeps what tells otherwise apart from what else checks raised', () => {
  const { otherwise, others } = otherwiseOf({ flags: [flag('gap', 'GAP'), flag('against', 'CONTRADICTION')] })
  expect([otherwise.map(({ id }) => id), others.map(({ id }) => id)]).toEqual([['against'], ['gap']])
})

it('names each indicator once, those with figures first', () => {
  const measure = { id: 'm', text: null, summary: null, caption: 'm' }
  const claim = {
    measures: [{ measure, indicators: [indicator('none', false), indicator('some', true)] }],
    ofObjective: [indicator('some', true), indicator('more', true)],
  }
  expect(indicatorsOf(claim).map((each) => each.indicator.indicator.id)).toEqual(['some', 'more', 'none'])
})

it('reads the group that an address names', () => {
  expect([wayIn('nothing'), wayIn('NOTHING'), wayIn(undefined)]).toEqual(['NOTHING', null, null])
})
