import { expect, it } from 'vitest'
import { sayCovered, saySpoken, saySuggested, saySuggestedIn } from './coverage.ts'

it('tells stated and suggested apart', () => {
  expect(sayCovered({ total: 12, suggested: 7 }, 'ACTIONS')).toBe('12 actions, of them 7 suggested')
  expect(sayCovered({ total: 1, suggested: 1 }, 'WEAKNESSES')).toBe('1 weakness, suggested')
  expect(sayCovered({ total: 2, suggested: 0 }, 'ACTIONS')).toBe('2 actions')
  expect([7, 12, 0].map((suggested) => saySuggested({ total: 12, suggested }))).toEqual(['7 suggested', 'all suggested', null])
  expect(saySuggestedIn({ total: 12, suggested: 12 }, { total: 3, suggested: 3 })).toBeNull()
  expect(saySuggestedIn({ total: 12, suggested: 7 }, { total: 3, suggested: 3 })).toBe('all suggested')
})

it('says what was found and asked, and what of it is answered', () => {
  const none = { total: 0, suggested: 0 }
  const spoken = {
    weaknesses: { total: 22 },
    answered: { total: 6, suggested: 6 },
    recommendations: { total: 5 },
    measures: { total: 1 },
  }
  expect(saySpoken(spoken)).toBe('22 weaknesses found, 6 of them answered (all suggested); 5 recommendations and 1 measure')
  expect(saySpoken({ ...spoken, answered: none, measures: none })).toBe(
    '22 weaknesses found, none of them answered; 5 recommendations',
  )
  expect(saySpoken({ weaknesses: none, answered: none, recommendations: none, measures: none })).toBeNull()
})
