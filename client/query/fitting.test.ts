import { expect, it } from 'vitest'
import type { LibraryOperation } from '../generated/library.ts'
import { councilIn, fitted } from './fitting.ts'

const operation = (variables: object, picks: LibraryOperation['picks']) => ({ variables, picks }) as unknown as LibraryOperation

const plans = [
  { id: 'y/plan/2020', caption: 'Plan of 2020' },
  { id: 'y/plan/2021', caption: 'Plan of 2021' },
  { id: 'y/plan/2022', caption: 'Plan of 2022' },
]

it('leaves variables alone that speak of the council, or of none', () => {
  const late = operation({ council: 'council/x', asAt: '2024-01-01' }, { council: 'Council' })
  expect(fitted(late, 'council/x', {})).toBe(late.variables)
  const words = operation({ words: 'care leavers', first: 20 }, {})
  expect(fitted(words, 'council/y', {})).toBe(words.variables)
})

it('puts another council in, however deep, and leaves days out', () => {
  const deep = operation({ filter: { council: ['council/x'], rag: ['COMPLETE'] }, asAt: '2024-01-01', first: 50 }, {})
  expect(fitted(deep, 'council/y', {})).toEqual({
    filter: { council: ['council/y'], rag: ['COMPLETE'] },
    asAt: null,
    first: 50,
  })
})

it('names things that the other council has: of two of a kind the first and the last', () => {
  const two = operation({ from: 'x/plan/1', to: 'x/plan/2' }, { from: 'Plan', to: 'Plan' })
  expect(fitted(two, 'council/y', { Plan: plans })).toEqual({ from: 'y/plan/2020', to: 'y/plan/2022' })
  expect(fitted(two, 'council/y', {})).toEqual({ from: null, to: null })
})

it('prefers the thing from which most is to be found', () => {
  const one = operation({ indicator: 'x/indicator/a' }, { indicator: 'Indicator' })
  const there = [
    { id: 'y/indicator/a', caption: 'A', weight: 1 },
    { id: 'y/indicator/b', caption: 'B', weight: 9 },
    { id: 'y/indicator/c', caption: 'C', weight: 9 },
  ]
  expect(fitted(one, 'council/y', { Indicator: there })).toEqual({ indicator: 'y/indicator/b' })
})

it('keeps what no council owns', () => {
  const topic = operation({ about: 'topic/visits', council: 'council/x' }, { about: 'Topic', council: 'Council' })
  expect(fitted(topic, 'council/y', {})).toEqual({ about: 'topic/visits', council: 'council/y' })
})

it.each([
  [{ council: 'council/x' }, 'council/x'],
  [{ filter: { ids: ['x/plan-2/action/1'] } }, 'council/x'],
  [{ about: 'topic/visits', words: 'a word' }, undefined],
  [null, undefined],
])('reads the council out of %j', (variables, council) => expect(councilIn(variables)).toBe(council))
