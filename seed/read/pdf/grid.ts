import type { Rule, Rules } from './rules.ts'

export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** A cell of a ruled table: where it begins in rows and columns, and its place on the page. */
export interface GridCell extends Box {
  readonly row: number
  readonly column: number
}

export interface Grid extends Box {
  /** Where its columns begin, and the last one ends. */
  readonly edges: readonly number[]
  readonly cells: readonly GridCell[]
}

/** Points within which two lines are one, or touch. */
const near = 3
/** More lines than any table has are a drawing. */
const mostLines = 200

/** Pieces of one line, drawn cell by cell, put together. */
function merged(rules: readonly Rule[]): Rule[] {
  const sorted = [...rules].sort((a, b) => a.at - b.at || a.from - b.from)
  const lines: { at: number; from: number; to: number }[] = []
  for (const rule of sorted) {
    const same = lines.find(
      (line) => Math.abs(line.at - rule.at) <= near && rule.from <= line.to + near && rule.to >= line.from - near,
    )
    if (same === undefined) lines.push({ ...rule })
    else {
      same.from = Math.min(same.from, rule.from)
      same.to = Math.max(same.to, rule.to)
    }
  }
  return lines
}

const crosses = (level: Rule, upright: Rule): boolean =>
  level.at >= upright.from - near &&
  level.at <= upright.to + near &&
  upright.at >= level.from - near &&
  upright.at <= level.to + near

/** Lines that hang together. */
function groups(level: readonly Rule[], upright: readonly Rule[]): { level: Rule[]; upright: Rule[] }[] {
  const found: { level: Rule[]; upright: Rule[] }[] = []
  const left = new Set<Rule>(level)
  const free = new Set<Rule>(upright)
  for (const start of level) {
    if (!left.delete(start)) continue
    const group = { level: [start], upright: [] as Rule[] }
    for (let grown = true; grown; ) {
      grown = false
      for (const line of free)
        if (group.level.some((each) => crosses(each, line))) {
          free.delete(line)
          group.upright.push(line)
          grown = true
        }
      for (const line of left)
        if (group.upright.some((each) => crosses(line, each))) {
          left.delete(line)
          group.level.push(line)
          grown = true
        }
    }
    found.push(group)
  }
  const [first] = free
  const alike = [...free].filter(
    ({ from, to }) => Math.abs(from - (first?.from ?? 0)) <= near && Math.abs(to - (first?.to ?? 0)) <= near,
  )
  return alike.length >= 3 ? [...found, { level: [], upright: alike }] : found
}

/** Places of lines along an axis, those close together as one. */
function places(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted.filter((value, at) => at === 0 || value - (sorted[at - 1] as number) > near)
}

const covers = (lines: readonly Rule[], at: number, between: number): boolean =>
  lines.some((line) => Math.abs(line.at - at) <= near && line.from <= between && line.to >= between)

/** Where a page's end cuts a row, the lines between its cells go on beyond the last line across: that is the row's edge. */
function openEdges(ys: readonly number[], upright: readonly Rule[]): number[] {
  const reach = (ends: readonly number[], beyond: (end: number) => boolean): number[] => {
    const far = ends.filter(beyond)
    return far.length >= 3 ? [far.reduce((sum, end) => sum + end, 0) / far.length] : []
  }
  const [top, bottom] = [ys[0] ?? Number.POSITIVE_INFINITY, ys.at(-1) ?? Number.NEGATIVE_INFINITY]
  const above = reach(
    upright.map(({ from }) => from),
    (from) => from < top - 2 * near,
  )
  const below = reach(
    upright.map(({ to }) => to),
    (to) => to > bottom + 2 * near,
  )
  return ys.length === 0 ? [...above, ...below].slice(0, 2) : [...above, ...ys, ...below]
}

function gridOf(level: readonly Rule[], upright: readonly Rule[]): Grid | undefined {
  const [xs, ys] = [places(upright.map(({ at }) => at)), openEdges(places(level.map(({ at }) => at)), upright)]
  if (xs.length < 2 || ys.length < 2 || xs.length + ys.length > mostLines) return undefined
  const columns = xs.length - 1
  const middle = (values: readonly number[], at: number): number => ((values[at] as number) + (values[at + 1] as number)) / 2
  const taken = new Set<number>()
  const cells: GridCell[] = []
  for (let row = 0; row < ys.length - 1; row++)
    for (let column = 0; column < columns; column++) {
      if (taken.has(row * columns + column)) continue
      let [lastColumn, lastRow] = [column, row]
      const y = middle(ys, row)
      while (lastColumn + 1 < columns && !covers(upright, xs[lastColumn + 1] as number, y)) lastColumn++
      const x = middle(xs, column)
      while (lastRow + 1 < ys.length - 1 && !covers(level, ys[lastRow + 1] as number, x)) lastRow++
      for (let r = row; r <= lastRow; r++) for (let c = column; c <= lastColumn; c++) taken.add(r * columns + c)
      const [left, top] = [xs[column] as number, ys[row] as number]
      cells.push({ row, column, left, top, right: xs[lastColumn + 1] as number, bottom: ys[lastRow + 1] as number })
    }
  const [left, right, top, bottom] = [xs[0], xs.at(-1), ys[0], ys.at(-1)] as [number, number, number, number]
  return { left, right, top, bottom, edges: xs, cells }
}

/** The ruled tables of a page, and boxes that are ruled around a text (one cell). */
export function gridsOf({ level, upright }: Rules): Grid[] {
  if (level.length > 4000 || upright.length > 4000) return []
  const [levels, uprights] = [merged(level), merged(upright)]
  if (levels.length > 600 || uprights.length > 600) return []
  return groups(levels, uprights)
    .map((group) => gridOf(group.level, group.upright))
    .filter((grid) => grid !== undefined)
}
