import { type Row, segmentsOf } from './rows.ts'

/** Rows of two columns of running text, one beside the other, need so many rows that both columns fill. */
const fewest = 4
/** Points: the narrowest column of running text, and the narrowest gutter. */
const narrowest = 110
const gutter = 9

interface Band {
  readonly from: number
  readonly to: number
  readonly left: number
  readonly right: number
}

/** Where rows from one on are parted by one gutter: the rows, and the gutter. */
function bandFrom(rows: readonly Row[], start: number): Band | undefined {
  const first = segmentsOf(rows[start] as Row)
  if (first.length !== 2) return undefined
  let [left, right] = [(first[0] as Row).right, (first[1] as Row).x]
  let [to, both] = [start, 0]
  for (let at = start; at < rows.length; at++) {
    const row = rows[at] as Row
    const parts = segmentsOf(row)
    const split = parts.findIndex((part) => part.x >= right - 2)
    const [before, after] = split < 0 ? [parts, []] : [parts.slice(0, split), parts.slice(split)]
    const nextLeft = Math.max(left, ...before.map((part) => part.right))
    const nextRight = Math.min(right, ...after.map((part) => part.x))
    if (nextRight - nextLeft < gutter) break
    ;[left, right] = [nextLeft, nextRight]
    if (before.length > 0 && after.length > 0) {
      both++
      to = at
    }
  }
  return both < fewest ? undefined : { from: start, to, left, right }
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0

/** Running text fills its column: most of its rows reach nearly as far as the longest. */
function isRunningText(rows: readonly Row[]): boolean {
  const widths = rows.map(({ x, right }) => right - x)
  const most = Math.max(...widths)
  return rows.length >= fewest && most >= narrowest && median(widths) >= 0.7 * most
}

function sidesOf(rows: readonly Row[], band: Band): { left: Row[]; right: Row[] } {
  const sides = { left: [] as Row[], right: [] as Row[] }
  for (const row of rows.slice(band.from, band.to + 1))
    for (const part of segmentsOf(row)) (part.x >= band.right - 2 ? sides.right : sides.left).push(part)
  return sides
}

/** Rows in the order in which a person reads them: where two columns of text stand side by side, first the left one. */
export function inReadingOrder(rows: readonly Row[]): Row[] {
  const ordered: Row[] = []
  let at = 0
  while (at < rows.length) {
    const band = bandFrom(rows, at)
    const sides = band && sidesOf(rows, band)
    if (band !== undefined && sides !== undefined && isRunningText(sides.left) && isRunningText(sides.right)) {
      ordered.push(...sides.left, ...sides.right)
      at = band.to + 1
    } else ordered.push(rows[at++] as Row)
  }
  return ordered
}
