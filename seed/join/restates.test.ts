import { expect, it } from 'vitest'
import type { GraphRecord } from '../../schema/index.ts'
import { joinRestated } from './restates.ts'

const inspection = (name: string, publishedOn: string): GraphRecord => ({
  label: 'Inspection',
  id: `a/inspection/${name}`,
  properties: { title: name, publishedOn },
})
const asks = (name: string, ...texts: string[]): GraphRecord[] =>
  texts.flatMap((text, at): GraphRecord[] => {
    const id = `a/${name}/recommendation/a${at + 1}`
    return [
      { label: 'Recommendation', id, properties: { text, kind: 'AREA_FOR_IMPROVEMENT' } },
      { type: 'GIVEN_BY', from: id, to: `a/inspection/${name}`, properties: { basis: 'STATED' } },
    ]
  })
const measures = (letter: string, ...texts: string[]): GraphRecord[] =>
  texts.map((text, at) => ({
    label: 'Measure',
    id: `a/plan-2022-09/measure/${letter}${at + 1}`,
    properties: { ref: `${letter}${at + 1}`, text },
  }))
const plan: GraphRecord = { label: 'Plan', id: 'a/plan/2022-09', properties: { title: 'Plan', statusAt: '2022-09-30' } }
const names = (measure: string, to: string): GraphRecord => ({
  type: 'REFERS_TO',
  from: `a/plan-2022-09/measure/${measure}`,
  to: `a/inspection/${to}`,
  properties: { basis: 'STRUCTURAL', kind: 'NAMES' },
})
const pairs = (...records: (GraphRecord | GraphRecord[])[]): string[] =>
  joinRestated([plan, ...records.flat()])
    .map(({ from, to, properties }) => `${from.split('/').at(-1)} ${to.split('/').slice(1).join('/')} ${properties.basis}`)
    .sort()

const lamps = 'The lighting of lamps along the north quay before ships come home.'
const oil = 'Barrels of oil, and how the harbour office counts what is left of them.'
const ropes = 'Ropes of the ferry, which wear out in gales.'
const first = inspection('inspection-2022-02', '2022-05-09')

it('joins what is worded the same, or nearly, and leaves out what no measure takes up', () =>
  expect(
    pairs(
      first,
      asks('inspection-2022-02', lamps, oil, ropes),
      measures('A', oil.toUpperCase(), lamps.replace('The lighting', 'Lighting')),
    ),
  ).toEqual(['A1 inspection-2022-02/recommendation/a2 STRUCTURAL', 'A2 inspection-2022-02/recommendation/a1 STRUCTURAL']))

it('suggests what is worded alike, with its score and reasons, where nothing else comes near', () => {
  const said = 'The harbour office will count the barrels of oil that are left.'
  const [link] = joinRestated([plan, first, ...asks('inspection-2022-02', lamps, oil, ropes), ...measures('A', said)])
  expect(link).toMatchObject({
    to: 'a/inspection-2022-02/recommendation/a2',
    properties: { basis: 'SUGGESTED', method: 'like-words' },
  })
  expect(link?.properties.score).toBeGreaterThan(0.4)
  expect(link?.properties.reasons).toHaveLength(2)
  const twice = asks('inspection-2022-02', oil, oil.replace('counts', 'counted'))
  expect(pairs(first, twice, measures('A', said))).toEqual([])
})

it('looks only at what the inspection asked that the heading names', () =>
  expect(
    pairs(
      first,
      inspection('focused-visit-2021-03', '2021-05-10'),
      asks('inspection-2022-02', lamps),
      asks('focused-visit-2021-03', lamps),
      measures('B', lamps),
      names('B1', 'focused-visit-2021-03'),
    ),
  ).toEqual(['B1 focused-visit-2021-03/recommendation/a1 STRUCTURAL']))

it('does not choose between two inspections that asked the same, nor take a later one than the plan', () => {
  const second = inspection('inspection-2020-02', '2020-05-09')
  const later = inspection('inspection-2025-06', '2025-08-12')
  expect(
    pairs(first, second, asks('inspection-2022-02', lamps), asks('inspection-2020-02', lamps), measures('A', lamps)),
  ).toEqual([])
  expect(pairs(later, asks('inspection-2025-06', lamps), measures('A', lamps))).toEqual([])
})

it('leaves alone what somebody has joined or rejected', () => {
  const rejected: GraphRecord = {
    type: 'RESTATES',
    from: 'a/plan-2022-09/measure/A1',
    to: 'a/inspection-2022-02/recommendation/a1',
    properties: { basis: 'REJECTED' },
  }
  expect(pairs(first, asks('inspection-2022-02', lamps), measures('A', lamps), rejected)).toEqual([])
})
