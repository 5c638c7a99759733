import { describe, expect, it } from 'vitest'
import type { Grade } from '../generated/graphql.ts'
import { placesOf, pointsOf, showsChange, wordsOf, yearsOf } from './picture.ts'

const inspections = [
  { id: 'early', title: 'Early', day: '2010-01-01' },
  { id: 'middle', title: 'Middle', day: '2015-01-01' },
  { id: 'undated', title: 'Undated', day: null },
  { id: 'late', title: 'Late', day: '2020-01-01' },
]
const grid = { scale: 'GRADES', inspections } as const

const row = (...grades: readonly (readonly Grade[])[]) => ({
  cells: grades.map((each) => ({
    judgements: each.map((grade) => ({ grade, id: grade, area: '', areaKeys: [], citations: { edges: [] } })),
  })),
})

describe('the picture of grades', () => {
  it('places inspections by their days, and one without a day nowhere', () => {
    const places = placesOf(inspections)
    expect(places.map(({ id }) => id)).toEqual(['early', 'middle', 'late'])
    const [early, middle, late] = places.map(({ x }) => x)
    expect((early ?? 0) < (middle ?? 0) && (middle ?? 0) < (late ?? 0)).toBe(true)
    expect(Math.abs((middle ?? 0) - ((early ?? 0) + (late ?? 0)) / 2)).toBeLessThan(0.1)
  })

  it('names each year once, and of years too near to each other the later', () => {
    const at = (x: number, year: string) => ({ id: `${x}`, x, year })
    expect(yearsOf([at(5, '2016'), at(20, '2016'), at(85, '2023'), at(90, '2024')], 10).map(({ x }) => x)).toEqual([20, 90])
  })

  it('puts a better grade higher, and what was not judged nowhere', () => {
    const points = pointsOf(grid, row(['INADEQUATE'], ['NOT_JUDGED'], ['GOOD'], ['OUTSTANDING', 'GOOD', 'GOOD']))
    expect(points.map(({ level, grade }) => [level, grade])).toEqual([
      [3, 'INADEQUATE'],
      [0, 'OUTSTANDING'],
      [1, 'GOOD'],
    ])
  })

  it('gives each level that was come to its word: the one of today, where it was given', () => {
    const old = pointsOf(grid, row(['ADEQUATE'], ['INADEQUATE'], [], []))
    expect(wordsOf('GRADES', old).map(({ grade }) => grade)).toEqual(['ADEQUATE', 'INADEQUATE'])
    const both = pointsOf(grid, row(['ADEQUATE'], ['REQUIRES_IMPROVEMENT'], [], []))
    expect(wordsOf('GRADES', both)).toEqual([{ level: 2, grade: 'REQUIRES_IMPROVEMENT' }])
  })

  it('draws no line for an area that was judged once', () => {
    expect(showsChange(grid, row(['GOOD'], [], [], []))).toBe(false)
    expect(showsChange(grid, row(['GOOD', 'INADEQUATE'], [], [], []))).toBe(false)
    expect(showsChange(grid, row(['GOOD'], ['NOT_JUDGED'], ['GOOD'], []))).toBe(false)
    expect(showsChange(grid, row(['GOOD'], [], [], ['GOOD']))).toBe(true)
  })
})
