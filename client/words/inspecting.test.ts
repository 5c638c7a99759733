import { expect, it } from 'vitest'
import { sayAsked, sayFindings } from './inspecting.ts'

const nothing = { findings: 0, polarities: [], asked: 0, kinds: [] }

it('says how much an inspection found, by what it tells of', () => {
  const polarities = [
    { polarity: 'STRENGTH', total: 2 },
    { polarity: 'WEAKNESS', total: 1 },
    { polarity: null, total: 1 },
  ] as const
  expect(sayFindings({ ...nothing, findings: 4, polarities })).toBe(
    '4 findings: 2 strengths, 1 weakness, 1 not understood as either.',
  )
  expect(sayFindings(nothing)).toBe('No finding was read from it.')
})

it('says what it asked for, by the form in which it did', () => {
  const kinds = [
    { kind: 'RECOMMENDATION', total: 11 },
    { kind: 'PRIORITY_ACTION', total: 1 },
  ] as const
  expect(sayAsked({ ...nothing, asked: 12, kinds })).toBe('It asked for 11 recommendations and 1 area for priority action.')
  expect(sayAsked(nothing)).toBe('Nothing that it asked for was read from it.')
})
