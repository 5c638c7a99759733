import { describe, expect, it } from 'vitest'
import type { Polarity } from '../generated/graphql.ts'
import { type Finding, findingsByArea, sortAddress, sortIn } from './findings.ts'

const finding = (number: string, area: string | null, polarity: Polarity | null): Finding => ({
  id: `a/finding/${number}`,
  number,
  area,
  polarity,
  polarityWords: [],
  text: null,
  summary: null,
  voice: null,
  marked: null,
  held: true,
  citations: { edges: [] },
  ledTo: { nodes: [] },
  addressedBy: { edges: [] },
  nearestTo: { edges: [] },
  recursFrom: { edges: [] },
  recursAs: { edges: [] },
  turnedFrom: { edges: [] },
  turnedInto: { edges: [] },
})

describe('the findings of an inspection', () => {
  it('stand by area in the order printed, strengths and weaknesses apart, each once', () => {
    const areas = findingsByArea([
      finding('1', 'Help', 'WEAKNESS'),
      finding('2', 'Care', 'STRENGTH'),
      finding('3', 'Help', 'STRENGTH'),
      finding('4', null, null),
      finding('5', 'Help', 'WEAKNESS'),
    ])
    const told = areas.map(({ area, total, sorts }) => [
      area,
      total,
      ...sorts.map(({ sort, findings }) => `${sort} ${findings.map(({ number }) => number)}`),
    ])
    expect(told).toEqual([
      ['Help', 3, 'STRENGTH 3', 'WEAKNESS 1,5'],
      ['Care', 1, 'STRENGTH 2'],
      [null, 1, 'UNKNOWN 4'],
    ])
  })

  it('are limited by what the address says, and by nothing that it cannot mean', () => {
    const sorted = (query: string) => sortIn(new URLSearchParams(query))
    expect(sorted('polarity=weakness')).toBe('WEAKNESS')
    expect(['', 'polarity=', 'polarity=bad', 'polarity=WEAKNESS'].map(sorted)).toEqual([null, null, null, null])
    expect(sortAddress('a/inspection/1', 'MIXED')).toBe('/inspection/a/inspection/1?polarity=mixed')
    expect(sortAddress('a/inspection/1', null)).toBe('/inspection/a/inspection/1')
  })
})
