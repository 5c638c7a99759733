import { expect, it } from 'vitest'
import type { ListedFlagFragment, Severity } from '../generated/graphql.ts'
import { atHand, byGroup, type CheckFound, foundNothing, severitiesOf } from './by-group.ts'

const check = (id: string, group: CheckFound['group'], [high, medium, low]: readonly number[], rejected = 0): CheckFound => ({
  id,
  group,
  title: id,
  severity: 'LOW',
  looksFor: '',
  why: '',
  total: (high ?? 0) + (medium ?? 0) + (low ?? 0),
  rejected,
  severities: [
    { severity: 'HIGH', total: high ?? 0 },
    { severity: 'MEDIUM', total: medium ?? 0 },
    { severity: 'LOW', total: low ?? 0 },
  ],
})

const flag = (rule: string, severity: Severity): ListedFlagFragment => ({
  id: `aldermere/flag/${rule}`,
  rule,
  severity,
  summary: '',
  certainty: 'PROVEN',
  asAt: null,
  standing: 'OPEN',
})

const all = [
  check('a', 'DATE', [0, 0, 3]),
  check('b', 'DATE', [0, 2, 0]),
  check('c', 'CONTRADICTION', [1, 0, 0]),
  check('d', 'DATE', [2, 0, 0]),
  check('e', 'GAP', [0, 0, 0]),
  check('f', 'WORDING', [0, 0, 0], 1),
]

it('groups checks that found something, in the order of the groups, those with the most severe flags first', () => {
  expect(byGroup(all).map(({ group, total, checks }) => [group, total, checks.map(({ id }) => id).join('')])).toEqual([
    ['CONTRADICTION', 1, 'c'],
    ['DATE', 7, 'dba'],
    ['WORDING', 0, 'f'],
  ])
})

it('keeps those apart that found nothing, not even what people say is wrong', () => {
  expect(foundNothing(all).map(({ id }) => id)).toEqual(['e'])
})

it('adds up how many there are of each severity', () => {
  expect(severitiesOf(all).map(({ total }) => total)).toEqual([3, 2, 3])
})

it('takes flags that came with the page only where they are all there', () => {
  const [, , one] = all as [CheckFound, CheckFound, CheckFound]
  expect(atHand(one, 'HIGH', [flag('c', 'HIGH'), flag('d', 'HIGH')])?.map(({ rule }) => rule)).toEqual(['c'])
  expect(atHand(all[3] as CheckFound, 'HIGH', [flag('d', 'HIGH')])).toBeNull()
})
