import { sayLevel } from '../words/amounts.ts'
import { sayMonth } from '../words/spans.ts'
import { spread, wrapped } from './labels.ts'
import { type Drawn, type Line, type Point, timeOf } from './lines.ts'
import { type Scale, timeScale, valueScale } from './scale.ts'
import { isOwn, type LineStyle, sayLine, styleOfLevel, stylesOf } from './style-of.ts'

/** A figure with its place in the picture. */
export interface PlacedPoint extends Point {
  readonly x: number
  readonly y: number
  /** Where its period begins, for a period long enough to be seen. */
  readonly fromX: number | null
  readonly otherYs: readonly number[]
}

export interface PlacedLine {
  readonly line: Line
  readonly style: LineStyle
  readonly points: readonly PlacedPoint[]
}

/** The words at the end of a line with its shape, and where that ends. */
export interface EndLabel {
  readonly key: string
  readonly style: LineStyle
  readonly lines: readonly string[]
  readonly isOwn: boolean
  readonly y: number
  readonly from: { readonly x: number; readonly y: number }
}

export interface Layout {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly values: Scale
  readonly times: ReturnType<typeof timeScale>
  readonly lines: readonly PlacedLine[]
  readonly levels: readonly { readonly id: string; readonly y: number; readonly style: LineStyle }[]
  readonly labels: readonly EndLabel[]
}

const day = 86_400_000
export const labelHeight = 17
/** As wide as letters of the widest of the usual typefaces stand, and bold ones. */
const [letterWidth, boldWidth] = [8.6, 9.8]
const top = 14
/** How far labels may reach below the axis. */
const below = 30

/** How far beyond the figures something that happened may lie and still be drawn. */
const around = 366 * day

/** The days of what stands on the axis beside the figures, as far as they lie near these. */
export function nearby(days: readonly string[], points: readonly Point[]): string[] {
  const times = points.map(timeOf)
  const [from, to] = [Math.min(...times) - around, Math.max(...times) + around]
  return days.filter((each) => Date.parse(each) >= from && Date.parse(each) <= to)
}

interface Given {
  readonly picture: Drawn
  readonly council: string
  readonly width: number
  /** Days that are to be on the axis too. */
  readonly days: readonly string[]
}

/** Where everything in a picture of figures stands, for the width that it has: as tall as the names beside it need. */
export function layOut({ picture: { unit, lines, levels }, council, width, days }: Given): Layout {
  const right = Math.round(Math.min(200, width * 0.36))
  const named = lines.filter((line) => isNamed(line, lines))
  const lettersIn = (own: boolean): number => Math.max(8, Math.floor((right - 22) / (own ? boldWidth : letterWidth)))
  const namesOf = new Map([
    ...named.map((line) => {
      const words = `${sayLine(line, named, council)} ${sayLevel((line.points.at(-1) as Point).value, unit)}`
      return [line.key, wrapped(words, lettersIn(isOwn(line)))] as const
    }),
    ...levels.map((level) => {
      const words = `${sayLine(level, [], council)} ${sayLevel(level.value, unit)}, undated`
      return [level.id, wrapped(words, lettersIn(false))] as const
    }),
  ])
  const tallOf = (key: string): number => (namesOf.get(key)?.length ?? 0) * labelHeight + 4
  const needed = [...namesOf.keys()].reduce((sum, key) => sum + tallOf(key), 0)
  const height = Math.max(width < 560 ? 220 : 300, needed - top - below)
  const all = lines.flatMap(({ points }) => points)
  const heights = [...all.flatMap(({ value, others }) => [value, ...others]), ...levels.map(({ value }) => value)]
  const scale = valueScale(heights, height, { percent: unit === '%' })
  const widest = Math.max(...scale.ticks.map((tick) => sayTick(tick, unit).length))
  const left = Math.round(widest * letterWidth + 12)
  const plot = width - left - right - 12
  const times = timeScale([...all.map(timeOf), ...nearby(days, all).map(Date.parse)], plot)
  const x = (time: number): number => left + times.at(time)
  const y = (value: number): number => top + scale.at(value)

  const styles = stylesOf(lines)
  const placed = lines.map((line, at) => ({
    line,
    style: styles[at] as LineStyle,
    points: line.points.map((point) => placePoint(point, x, y, left)),
  }))
  const drawnLevels = levels.map((level) => ({ ...level, y: y(level.value), style: styleOfLevel(level.kind) }))
  const ends = [
    ...placed
      .filter(({ line }) => namesOf.has(line.key))
      .map(({ line, style, points }) => {
        const last = points.at(-1) as PlacedPoint
        return { key: line.key, style, isOwn: isOwn(line), y: last.y, from: last }
      }),
    ...drawnLevels.map((level) => ({
      key: level.id,
      style: level.style,
      isOwn: false,
      y: level.y,
      from: { x: width - right - 12, y: level.y },
    })),
  ]
  const places = spread(
    ends.map(({ key, y: at }) => ({ key, y: at, height: tallOf(key) })),
    height + top + below,
  )
  return {
    width,
    height: height + top,
    left,
    right: width - right - 12,
    values: { ...scale, at: y },
    times: { ...times, at: x },
    lines: placed,
    levels: drawnLevels,
    labels: ends.map((end) => ({ ...end, lines: namesOf.get(end.key) ?? [], y: places.get(end.key) ?? end.y })),
  }
}

/** A single figure of the council's own beside a line of its own needs no name: it is told in words, and its shape is on it. */
const isNamed = (line: Line, lines: readonly Line[]): boolean =>
  !isOwn(line) || line.points.length > 1 || lines.find(isOwn) === line

const seenFrom = 32 * day

function placePoint(point: Point, x: (time: number) => number, y: (value: number) => number, left: number): PlacedPoint {
  const start = point.start === null ? null : Date.parse(point.start)
  const long = start !== null && timeOf(point) - start >= seenFrom
  return {
    ...point,
    x: x(timeOf(point)),
    y: y(point.value),
    fromX: long ? Math.max(left, x(start)) : null,
    otherYs: point.others.map(y),
  }
}

/** A value beside the axis, as short as it can be said: the unit stands above. */
export const sayTick = (tick: number, unit: string | null): string =>
  unit === '%' || unit === '£' ? sayLevel(tick, unit) : sayLevel(tick, null)

interface TimeWords {
  /** Null where only years are named. */
  readonly month: string | null
  /** Null where a tick before it has named the year. */
  readonly year: string | null
}

/** What is written below the axis: years; or months, with the year below the first of each. */
export function sayTime(time: number, ticks: readonly number[]): TimeWords {
  const day = (each: number): string => new Date(each).toISOString().slice(0, 10)
  const year = day(time).slice(0, 4)
  if (ticks.every((tick) => day(tick).slice(5, 7) === '01')) return { month: null, year }
  const before = ticks[ticks.indexOf(time) - 1]
  const named = before !== undefined && day(before).startsWith(year)
  return { month: sayMonth(day(time)).slice(0, 3), year: named ? null : year }
}
