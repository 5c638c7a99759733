import { expect, it } from 'vitest'
import type { NumbersQuery } from '../generated/graphql.ts'
import { numbersOf, recurringBy } from './numbers.ts'

const council = 'council/aldermere'
const concern = (id: string, ...days: string[]) => ({ id, concern: id, told: days.map((day) => ({ day })) })

const data: NumbersQuery = {
  late: {
    days: [{ day: '2025-02-11', reason: 'NEWEST_MEETING', source: null }],
    plans: [{ id: 'plan', statusAt: '2025-01-31' }],
    total: 14,
    classes: [
      { class: 'LATE', total: 1 },
      { class: 'DUE_SINCE', total: 0 },
      { class: 'DUE', total: 8 },
    ],
  },
  claims: {
    total: 4,
    groups: [
      { shown: 'OTHERWISE', total: 2 },
      { shown: 'NOTHING', total: 1 },
      { shown: 'FIGURES', total: 1 },
    ],
  },
  gaps: {
    groups: [
      { kind: 'RECOMMENDATION_WITHOUT_ACTION', total: 18, lookedAt: 19, suggested: 10 },
      { kind: 'MEASURE_WITHOUT_ACTION', total: 1, lookedAt: 10, suggested: 0 },
    ],
  },
  recurring: {
    total: 2,
    inspections: [
      { id: 'a', day: '2021-11-08' },
      { id: 'b', day: '2022-06-28' },
      { id: 'c', day: '2024-03-18' },
    ],
    nodes: [concern('visits', '2021-11-08', '2022-06-28', '2024-03-18'), concern('plans', '2022-06-28', '2024-03-18')],
  },
}

const told = (asAt: string | null, of: NumbersQuery = data) => numbersOf(council, asAt, of)

it('gives five numbers, each with its base and what it leads to', () => {
  expect(told(null).map(({ total, words }) => `${total} ${words}`)).toEqual([
    '1 late',
    "0 due since the plan's ratings",
    '18 asked, no answer in the papers read',
    '1 said complete, nothing shows it',
    '2 that keep coming back',
  ])
  expect(told(null).map(({ about }) => about)).toEqual([
    expect.stringMatching(/31 January 2025.*Of 14 actions/),
    expect.stringMatching(/before 11 February 2025.*Of 14 actions/),
    expect.stringMatching(/^Of 19 .*an answer to 10 of these/),
    expect.stringMatching(/^Of 4 .*Of 2 more, something tells otherwise/),
    expect.stringMatching(/of the 3 compared/),
  ])
})

it('keeps the day that is asked for in what the numbers lead to', () => {
  const addresses = told('2024-10-15').map(({ to }) => to)
  expect(addresses[0]).toBe('/late/council/aldermere?as-at=2024-10-15&class=late')
  expect(addresses[3]).toBe('/claims/council/aldermere?shown=nothing&as-at=2024-10-15')
})

it('leaves out what nobody can tell without a plan', () => {
  const none = { ...data, late: { ...data.late, plans: [] }, claims: { actions: 0, total: 0, groups: [] } }
  expect(told('2019-01-01', none).map(({ words }) => words)).toEqual([
    'asked, no answer in the papers read',
    'that keep coming back',
  ])
})

it('counts what had come back by a day, where all concerns are at hand', () => {
  expect(recurringBy(data.recurring, '2022-12-31').map(({ id, told: { length } }) => [id, length])).toEqual([['visits', 2]])
  expect(told('2022-12-31').at(-1)).toMatchObject({ total: 1, words: 'that keeps coming back', ofDay: true })
  const more = { ...data, recurring: { ...data.recurring, total: 300 } }
  expect(told('2022-12-31', more).at(-1)).toMatchObject({ total: 300, ofDay: false })
})
