import { sayLevel } from '../words/amounts.ts'
import { sayCount } from '../words/numbers.ts'
import { saySpanOfTime } from '../words/spans.ts'
import { timeOf } from './lines.ts'
import { spanOf } from './scale.ts'

export interface SparkPoint {
  readonly start: string | null
  readonly end: string
  readonly value: number
  readonly differs: boolean
}

export interface PlacedSpark extends SparkPoint {
  readonly x: number
  readonly y: number
}

export const spark = { width: 160, height: 40, room: 6 } as const

/** Where the points of a small picture stand: along by time, up by value, from the least to the greatest; little change looks little. */
export function placeSpark(points: readonly SparkPoint[]): PlacedSpark[] {
  const { width, height, room } = spark
  const times = points.map(timeOf)
  const values = points.map(({ value }) => value)
  const [first, last] = [Math.min(...times), Math.max(...times)]
  const [least, most] = spanOf(values, false)
  const along = (time: number): number => (last === first ? 0.5 : (time - first) / (last - first))
  const up = (value: number): number => (most === least ? 0.5 : (value - least) / (most - least))
  return points.map((point) => ({
    ...point,
    x: room + along(timeOf(point)) * (width - 2 * room),
    y: height - room - up(point.value) * (height - 2 * room),
  }))
}

/** What a small picture shows, in words: "3 figures, from 71% (March 2024) to 78% (September 2024)". */
export function saySpark(points: readonly SparkPoint[], unit: string | null): string {
  const [first, last] = [points[0], points.at(-1)]
  if (first === undefined || last === undefined) return 'No figure'
  const told = ({ value, start, end }: SparkPoint): string => `${sayLevel(value, unit)} (${saySpanOfTime(start, end)})`
  if (points.length === 1) return told(first)
  const differing = points.filter(({ differs }) => differs).length
  const differ = differing === 0 ? '' : `; papers differ on ${differing}`
  return `${sayCount(points.length, 'figure', 'figures')}, from ${told(first)} to ${told(last)}${differ}`
}
