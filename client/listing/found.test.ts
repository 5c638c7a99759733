import { expect, it } from 'vitest'
import type { FindersQuery, FoundListQuery } from '../generated/graphql.ts'
import { areaTotal, filterOf, findersOf, papers, sayPolarities } from './found.ts'
import { sayDangling } from './MeasureView.tsx'

const council = 'council/otterby'

it('asks for what one inspection found, or for what other papers tell, as far as it fits', () => {
  expect(filterOf(council, 'otterby/inspection/1', {}).linked).toEqual([
    {
      type: 'GIVEN_BY',
      direction: 'OUT',
      basis: ['STATED', 'STRUCTURAL', 'CONFIRMED'],
      to: ['otterby/inspection/1'],
      exists: true,
    },
  ])
  expect(filterOf(council, papers, {}).linked?.[0]).toMatchObject({ labels: ['Inspection'], exists: false })
  const filter = filterOf(council, papers, {
    polarity: 'weakness',
    voice: 'inspector',
    area: 'Lamps',
    words: 'oil',
    topic: 'topic/x',
  })
  expect(filter).toMatchObject({
    polarity: ['WEAKNESS'],
    voice: ['INSPECTOR'],
    area: { is: ['Lamps'] },
    any: [{ text: { contains: 'oil' } }, { summary: { contains: 'oil' } }],
  })
  expect(filter.linked).toHaveLength(2)
  expect(filterOf(council, papers, { polarity: 'unknown' }).polarity).toEqual([null])
  expect(filterOf(council, papers, { polarity: 'none such', voice: 'nobody' })).toEqual(filterOf(council, papers, {}))
})

it('counts all that fits, by what it tells of and by area', () => {
  const count = (area: string | null, polarity: string | null, total: number) => ({
    keys: [
      { by: 'AREA', value: area },
      { by: 'POLARITY', value: polarity },
    ],
    total,
  })
  const counts: FoundListQuery['findings']['counts'] = [
    count('Lamps', 'STRENGTH', 2),
    count('Lamps', 'WEAKNESS', 3),
    count(null, 'WEAKNESS', 1),
  ]
  expect(sayPolarities(counts)).toBe('2 strengths, 4 weaknesses')
  expect(areaTotal(counts, 'Lamps')).toBe(5)
  expect(areaTotal(counts, null)).toBe(1)
})

it('names who found something, and other papers where inspections do not account for all', () => {
  const inspection = (id: string, findings: number) => ({ id, title: id, day: null, totals: { findings } })
  const data = {
    inspectionHistory: { inspections: [inspection('a', 3), inspection('b', 0)], named: [inspection('c', 1)] },
    findings: { totalCount: 6 },
  } as unknown as FindersQuery
  expect(findersOf(data).map(({ id }) => id)).toEqual(['a', 'c', papers])
  expect(findersOf({ ...data, findings: { ...data.findings, totalCount: 4 } }).map(({ id }) => id)).toEqual(['a', 'c'])
})

it('says which references of a measure lead to nothing', () => {
  expect(sayDangling([])).toBeNull()
  expect(sayDangling(['1.9'])).toBe('It prints the reference “1.9”, which leads to nothing that was read.')
  expect(sayDangling(['1.9', '2.8'])).toMatch(/“1\.9” and “2\.8”, which lead to nothing/)
})
