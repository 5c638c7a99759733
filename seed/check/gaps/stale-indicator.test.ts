import { expect, it } from 'vitest'
import type { GraphRecord, LinkRecord, RelationshipType } from '../../../schema/index.ts'
import { raisedOn } from '../case.ts'
import { staleIndicator } from './stale-indicator.ts'

const indicator = (name: string) =>
  ({ label: 'Indicator', id: `otterby/indicator/${name}`, properties: { name, family: 'Lamps' } }) as const
const link = (type: RelationshipType, from: string, to: string, more: object = {}): GraphRecord =>
  ({ type, from, to, properties: { basis: 'STATED', ...more } }) as LinkRecord
/** Figures of an indicator, each on a day in a paper. */
const figures = (name: string, told: Readonly<Record<string, string>>, family = 'Lamps'): GraphRecord[] => [
  { ...indicator(name), properties: { name, family } },
  ...Object.entries(told).flatMap(([end, paper]): GraphRecord[] => {
    const [figure, passage] = [`otterby/${name}/observation/${end}`, `otterby/${paper}/passage/${name}-${end}`]
    return [
      { label: 'Observation', id: figure, properties: { value: 1, kind: 'ACTUAL', start: end, end } } as GraphRecord,
      { label: 'Passage', id: passage, properties: { quote: '1' } } as GraphRecord,
      link('OF', figure, indicator(name).id),
      link('CITES', figure, passage, { role: 'SAYS' }),
      link('PART_OF', passage, `otterby/document/${paper}`),
    ]
  }),
]
const papers = ['first', 'second'].map(
  (name) => ({ label: 'Document', id: `otterby/document/${name}`, properties: { title: name, sha256: name } }) as GraphRecord,
)
const early = { '2018-03-31': 'first', '2019-03-31': 'first', '2020-03-31': 'first' }
const told = [...papers, ...figures('wicks', early)]
const goesOn = (day: string) => figures('lamps', { '2020-03-31': 'first', [day]: 'second' })

it('is raised where what was told beside it goes on', () =>
  expect(raisedOn(staleIndicator, [...told, ...goesOn('2024-03-31')]).map(({ says }) => says)).toEqual([
    '“wicks”: figures were found for three days from 31 March 2018 to 31 March 2020; none was found after that. A later paper tells “lamps”, which was told beside it before, up to 31 March 2024.',
  ]))

it('is not raised within its own rhythm, nor where it was never told regularly', () => {
  expect(raisedOn(staleIndicator, [...told, ...goesOn('2021-01-31')])).toEqual([])
  const twice = [...papers, ...figures('wicks', { '2018-03-31': 'first', '2020-03-31': 'first' })]
  expect(raisedOn(staleIndicator, [...twice, ...goesOn('2024-03-31')])).toEqual([])
})

it('is not raised where no later paper is of its series', () => {
  expect(raisedOn(staleIndicator, [...told, ...figures('lamps', { '2024-03-31': 'second' })])).toEqual([])
  expect(raisedOn(staleIndicator, [...told, ...figures('lamps', { '2020-03-31': 'first', '2024-03-31': 'first' })])).toEqual([])
})

it('is not raised of a row of a table that has no name of its own', () => {
  const row = (name: string, family?: string) => [...papers, ...figures(name, early, family), ...goesOn('2024-03-31')]
  expect(raisedOn(staleIndicator, row('Sample size'))).toEqual([])
  expect(raisedOn(staleIndicator, row('“% lit overall”'))).toEqual([])
  expect(raisedOn(staleIndicator, row('wicks', 'Named by the paper only'))).toEqual([])
})

it('is raised once of those that stop together', () =>
  expect(
    raisedOn(staleIndicator, [...told, ...figures('oil', early), ...goesOn('2024-03-31')]).map(({ on }) => on.length),
  ).toEqual([2]))
