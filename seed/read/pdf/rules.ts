import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type Matrix, placed, times } from './matrix.ts'

/** A ruled line, level or upright, in points from the page's upper left corner. */
export interface Rule {
  /** Where it lies: down the page if level, across it if upright. */
  readonly at: number
  readonly from: number
  readonly to: number
}

export interface Rules {
  readonly level: readonly Rule[]
  readonly upright: readonly Rule[]
}

/** What is drawn on a page, as the PDF library lists it. */
interface Drawing {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

/** Points; the thickest line that still is a line, and the shortest that rules anything. */
const thickest = 3
const shortest = 5

const stroked = new Set<number>([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
])
const filled = new Set<number>([OPS.fill, OPS.eoFill])
const pictureOps = new Set<number>([OPS.paintImageXObject, OPS.paintImageMaskXObject, OPS.paintInlineImageXObject])

/** How many numbers follow each operator of a path: move, line, curve, quadratic curve, close. */
const operands = [2, 2, 6, 4, 0] as const

type Point = readonly [number, number]

/** The straight pieces of a path, one list of points for each stroke of the pen. */
function penStrokes(path: ArrayLike<number>, onto: Matrix): Point[][] {
  const strokes: Point[][] = []
  let pen: Point[] = []
  let at = 0
  while (at < path.length) {
    const operator = path[at] as number
    const count = operands[operator]
    if (count === undefined) return []
    if (operator === 4) {
      if (pen[0] !== undefined) pen.push(pen[0])
    } else {
      const point = placed(onto, path[at + count - 1] as number, path[at + count] as number)
      if (operator === 0) {
        pen = [point]
        strokes.push(pen)
      } else pen.push(point)
    }
    at += 1 + count
  }
  return strokes
}

class Found {
  readonly level: Rule[] = []
  readonly upright: Rule[] = []

  line([ax, ay]: Point, [bx, by]: Point): void {
    if (Math.abs(ay - by) < 1 && Math.abs(ax - bx) >= shortest)
      this.level.push({ at: (ay + by) / 2, from: Math.min(ax, bx), to: Math.max(ax, bx) })
    else if (Math.abs(ax - bx) < 1 && Math.abs(ay - by) >= shortest)
      this.upright.push({ at: (ax + bx) / 2, from: Math.min(ay, by), to: Math.max(ay, by) })
  }

  /** A filled shape is a line where it is thin. */
  fill(points: readonly Point[]): void {
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
    if (bottom - top < thickest) this.line([left, (top + bottom) / 2], [right, (top + bottom) / 2])
    else if (right - left < thickest) this.line([(left + right) / 2, top], [(left + right) / 2, bottom])
  }
}

/** The ruled lines of a page, and how many pictures it shows. */
export function rulesOf({ fnArray, argsArray }: Drawing, viewport: Matrix): { rules: Rules; pictures: number } {
  const found = new Found()
  const held: Matrix[] = []
  let onto = viewport
  let pictures = 0
  for (const [at, operator] of fnArray.entries()) {
    const args = argsArray[at] as readonly unknown[] | null
    if (operator === OPS.save) held.push(onto)
    else if (operator === OPS.restore) onto = held.pop() ?? onto
    else if (operator === OPS.transform) onto = times(onto, args as readonly number[])
    else if (operator === OPS.paintFormXObjectBegin) {
      held.push(onto)
      if (args?.[0] != null) onto = times(onto, Array.from(args[0] as ArrayLike<number>))
    } else if (operator === OPS.paintFormXObjectEnd) onto = held.pop() ?? onto
    else if (operator === OPS.constructPath) {
      const [paint, paths] = args as [number, readonly (ArrayLike<number> | null)[]]
      const strokes = paths[0] == null ? [] : penStrokes(paths[0], onto)
      if (filled.has(paint)) for (const points of strokes) if (points.length > 1) found.fill(points)
      if (stroked.has(paint))
        for (const points of strokes)
          for (const [step, point] of points.entries()) if (step > 0) found.line(points[step - 1] as Point, point)
    } else if (pictureOps.has(operator)) pictures++
  }
  return { rules: { level: found.level, upright: found.upright }, pictures }
}
