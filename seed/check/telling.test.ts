import { expect, it } from 'vitest'
import { called, counted, listed, planCalled, quoted } from './telling.ts'

it('quotes a few words', () => {
  expect(quoted('Trim every lamp.')).toBe('“Trim every lamp”')
  expect(quoted('a b c d e f g h i j k l m n')).toBe('“a b c d e f g h i j k l …”')
})

it('calls things by their printed number', () => {
  expect(called({ label: 'Action', id: 'x/action/1', properties: { ref: '1.1/2' } })).toBe('action 1.1/2')
  expect(called({ label: 'Priority', id: 'x/priority/1', properties: { ref: 'Priority 1' } })).toBe('Priority 1')
  expect(called({ label: 'Objective', id: 'x/objective/1', properties: { text: 'Lamps are lit' } })).toBe(
    'the objective “Lamps are lit”',
  )
})

it('calls a plan by its day', () =>
  expect(planCalled({ label: 'Plan', id: 'x/plan/1', properties: { title: 'Plan', statusAt: '2024-09-30' } })).toBe(
    'the plan of 30 September 2024',
  ))

it('lists and counts', () => {
  expect(listed(['a', 'b', 'c'])).toBe('a, b and c')
  expect(counted(1, 'action')).toBe('one action')
  expect(counted(13, 'action')).toBe('13 actions')
})
