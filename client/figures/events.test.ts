import { expect, it } from 'vitest'
import { type Event, lettersOf, marksOf } from './events.ts'

const event = (kind: Event['kind'], id: string, day: string | null): Event => ({
  kind,
  day,
  property: null,
  node: { __typename: 'Action', id, caption: id, text: null, summary: null, rag: null },
  through: null,
  basis: null,
})

const days = ['2020-01-01', '2020-01-02', '2021-01-01']
const shown = new Set(days)
const at = (day: string): number => days.indexOf(day) * 10

it('gives inspections and plans letters in their order, and actions none', () => {
  const letters = lettersOf([
    event('INSPECTION', 'i', '2019-01-01'),
    event('ACTION', 'a', '2020-01-01'),
    event('PLAN', 'p', '2020-01-02'),
  ])
  expect([...letters]).toEqual([
    ['i', 'A'],
    ['p', 'B'],
  ])
})

it('puts marks that would meet one below the other, and what is outside nowhere', () => {
  const events = [event('PLAN', 'p', '2020-01-01'), event('PLAN', 'q', '2020-01-02'), event('PLAN', 'r', '1999-01-01')]
  expect(marksOf(events, lettersOf(events), at, shown).map(({ id, row }) => [id, row])).toEqual([
    ['p', 0],
    ['q', 1],
  ])
})

it('counts actions of one day at one mark, and draws none without a day', () => {
  const events = [event('ACTION', 'a', '2021-01-01'), event('ACTION', 'b', '2021-01-01'), event('ACTION', 'c', null)]
  expect(marksOf(events, new Map(), at, shown).map(({ total }) => total)).toEqual([2])
})
