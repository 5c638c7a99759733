import { expect, it } from 'vitest'
import { type Amount, sayAmount, sayLevel } from './amounts.ts'

const amount = (told: Partial<Amount>): Amount => ({
  value: null,
  unit: null,
  count: null,
  of: null,
  qualifier: null,
  printed: null,
  kind: 'ACTUAL',
  ...told,
})

it.each([
  [84, '%', '84%'],
  [88.6, 'per 10,000', '88.6 per 10,000'],
  [52_100_000, '£', '£52.1 million'],
  [1_250_000_000, '£', '£1.25 billion'],
  [1_234_567, '£', '£1,234,567'],
  [1204, '£', '£1,204'],
  [45, 'days', '45 days'],
  [1, 'days', '1 day'],
  [1, 'children', '1 child'],
  [9, 'conferences', '9 conferences'],
  [17.5, null, '17.5'],
  [-3, '%', '−3%'],
  [-2_500_000, '£', '−£2.5 million'],
])('says %s %s as %s', (value, unit, said) => expect(sayLevel(value, unit)).toBe(said))

it('says the numbers behind a figure where they are told', () => {
  expect(sayAmount(amount({ value: 3, unit: null, of: 12 }))).toBe('3 of 12')
  expect(sayAmount(amount({ value: 3, unit: 'children', of: 12 }))).toBe('3 of 12 children')
  expect(sayAmount(amount({ value: 25, unit: '%', count: 3, of: 12 }))).toBe('25% (3 of 12)')
  expect(sayAmount(amount({ value: 25, unit: '%', count: 3 }))).toBe('25% (3 in number)')
  expect(sayAmount(amount({ value: 88.6, unit: 'per 10,000', of: 5310 }))).toBe('88.6 per 10,000 (of 5,310)')
})

it('bounds a figure as its source does, and gives a change its sign', () => {
  expect(sayAmount(amount({ value: 84, unit: '%', qualifier: 'over' }))).toBe('over 84%')
  expect(sayAmount(amount({ value: 3, unit: '%', kind: 'CHANGE' }))).toBe('+3%')
  expect(sayAmount(amount({ value: -3, unit: '%', kind: 'CHANGE' }))).toBe('−3%')
})

it('stays with what is printed where no number was understood', () => {
  expect(sayAmount(amount({ printed: '*' }))).toBe('“*”')
  expect(sayAmount(amount({}))).toBe('Not told')
})
