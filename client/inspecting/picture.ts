import type { Grade, InspectionHistoryQuery, JudgementScale } from '../generated/graphql.ts'
import { levelOf, levels } from './grades.ts'

export type Grid = InspectionHistoryQuery['inspectionHistory']['grids'][number]
export type Row = Grid['rows'][number]

/** Where an inspection stands across the picture, in percent of its width. */
export interface Place {
  readonly id: string
  readonly x: number
  readonly year: string
}

/** A grade that an area was given, where it stands in the picture of that area. */
export interface Point {
  readonly x: number
  /** From 0 at the top. */
  readonly level: number
  readonly grade: Grade
}

const [left, right] = [8, 92]

/** Inspections by their days, from the oldest at the left to the newest at the right; those without a day stand nowhere. */
export function placesOf(inspections: readonly { readonly id: string; readonly day: string | null }[]): Place[] {
  const dated = inspections.flatMap(({ id, day }) => (day === null ? [] : [{ id, day, time: Date.parse(day) }]))
  const times = dated.map(({ time }) => time)
  const [first, last] = [Math.min(...times), Math.max(...times)]
  const span = last - first
  return dated.map(({ id, day, time }) => ({
    id,
    x: span === 0 ? left : left + ((time - first) / span) * (right - left),
    year: day.slice(0, 4),
  }))
}

/**
 * The years below the picture: each once, and none so near to another that the two would run together. Where there is no room
 * for all, the newest stays.
 */
export function yearsOf(places: readonly Place[], apart: number): Place[] {
  const told: Place[] = []
  for (const place of places.toReversed()) {
    const after = told[0]
    if (after === undefined || (after.year !== place.year && after.x - place.x >= apart)) told.unshift(place)
  }
  return told
}

/** The grades of one area in the order of time, each level of one inspection once. What was not judged has no place. */
export function pointsOf({ scale, inspections }: Pick<Grid, 'scale' | 'inspections'>, row: Pick<Row, 'cells'>): Point[] {
  const places = new Map(placesOf(inspections).map(({ id, x }) => [id, x]))
  return row.cells.flatMap(({ judgements }, at) => {
    const x = places.get(inspections[at]?.id ?? '')
    const found = judgements.flatMap(({ grade }) => {
      const level = levelOf(scale, grade)
      return level === null || x === undefined ? [] : [{ x, level, grade }]
    })
    return found.filter(({ level }, which) => found.findIndex((each) => each.level === level) === which)
  })
}

/** The grade whose word stands beside each level that an area came to: the one that the scale has now, where it was given. */
export function wordsOf(scale: JudgementScale, points: readonly Point[]): { readonly level: number; readonly grade: Grade }[] {
  return levels[scale].flatMap((grades, level) => {
    const grade = grades.find((each) => points.some((point) => point.grade === each))
    return grade === undefined ? [] : [{ level, grade }]
  })
}

/** Whether an area was judged often enough for a line: the picture of one point would only say the table again. */
export const showsChange = (grid: Pick<Grid, 'scale' | 'inspections'>, row: Pick<Row, 'cells'>): boolean =>
  new Set(pointsOf(grid, row).map(({ x }) => x)).size > 1
