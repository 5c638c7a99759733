import { expect, it } from 'vitest'
import type { Basis, Label, Rag } from '../generated/graphql.ts'
import { fateOf, onlySuggested, sayAnswers, sayElsewhere, sayParts } from './fate.ts'

const leads = (...links: readonly (readonly [Basis, 'Objective' | 'Action'])[]) => ({
  edges: links.map(([basis, __typename], at) => ({
    cursor: `${at}`,
    basis,
    node: { __typename, id: `aldermere/plan/${at}`, caption: `1.${at} Oil` },
  })),
})
const weakness = { polarity: 'WEAKNESS', addressedBy: leads(), nearestTo: leads(), ledTo: { nodes: [] } } as const

it('says what answers a weakness, and what is suggested besides', () => {
  const addressedBy = leads(['STATED', 'Objective'], ['CONFIRMED', 'Objective'], ['SUGGESTED', 'Action'])
  expect(fateOf({ ...weakness, addressedBy })?.words).toBe('Answered by 2 objectives; suggested: 1 action')
  expect(fateOf({ ...weakness, addressedBy: leads(['SUGGESTED', 'Action']) })?.words).toBe('Suggested: 1 action')
})

it('says what answers what it led to', () => {
  const ledTo = { nodes: [{ id: 'aldermere/ask/1', fate: { objectives: 1, actions: 3 } }, { id: 'aldermere/ask/2' }] }
  expect(fateOf({ ...weakness, ledTo })?.words).toBe('Answered through what it led to: 1 objective, 3 actions')
  expect(fateOf(weakness)?.words).toBe('Nothing found that answers it')
})

it('says where the actions that answer it stand, and how many of them are late', () => {
  const ratings: { rag: Rag; total: number }[] = [
    { rag: 'COMPLETE', total: 4 },
    { rag: 'ON_TRACK', total: 3 },
  ]
  const fate = { objectives: 2, actions: 7, ratings, late: 1 }
  expect(sayAnswers(fate)).toBe('Answered by 2 objectives, 7 actions: 4 said complete, 3 said to be on track; 1 of them late')
  expect(sayAnswers({ ...fate, actions: 1 })).toMatch(/; it is late$/)
  expect(sayAnswers({ ...fate, objectives: 0, late: 0, ratings: [] })).toBe('Answered by 7 actions')
  expect(sayAnswers({ objectives: 0, actions: 0, ratings: [], late: 0 })).toBeNull()
})

it('names what comes nearest only where nothing answers, and says nothing of strengths', () => {
  const nearestTo = leads(['SUGGESTED', 'Action'])
  expect(fateOf({ ...weakness, nearestTo })?.nearest?.caption).toBe('1.0 Oil')
  expect(fateOf({ ...weakness, nearestTo, addressedBy: leads(['STATED', 'Action']) })?.nearest).toBeNull()
  expect(fateOf({ ...weakness, polarity: 'STRENGTH' })).toBeNull()
})

it('counts parts of a plan by kind', () => {
  const labels: readonly Label[] = ['Action', 'Objective', 'Action']
  expect(sayParts(labels.map((__typename) => ({ __typename })))).toBe('1 objective, 2 actions')
})

const told = (basis: Basis, polarity: 'STRENGTH' | 'WEAKNESS', day: string) => ({
  cursor: day,
  basis,
  concern: null,
  node: {
    __typename: 'Finding' as const,
    id: `finding ${day}`,
    caption: '4 Lamps',
    polarity,
    givenBy: { nodes: [{ __typename: 'Inspection' as const, id: 'visit', caption: 'Visit', day }] },
  },
})
const none = { edges: [] }

it('says when a concern was told before and later, and when it turned', () => {
  const finding = {
    recursFrom: { edges: [told('SUGGESTED', 'WEAKNESS', '2016-06-27')] },
    recursAs: none,
    turnedFrom: none,
    turnedInto: { edges: [told('SUGGESTED', 'STRENGTH', '2021-05-10')] },
  }
  expect(sayElsewhere(finding)).toBe('Told before in 2016; told as a strength in 2021')
  expect(sayElsewhere({ ...finding, recursFrom: none, turnedInto: none })).toBeNull()
  expect(onlySuggested(finding)).toBe(true)
  expect(onlySuggested({ ...finding, recursAs: { edges: [told('STATED', 'WEAKNESS', '2022-01-01')] } })).toBe(false)
})
