/** Where something stands in the picture, in its pixels. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Connector {
  /** The line, as SVG writes it. */
  readonly path: string
  readonly start: Point
  readonly end: Point
  /** Where a mark of how it is known stands. */
  readonly middle: Point
}

/** How far below its top a line meets a box: at its first line of words. */
const nearTop = 18
const bulge = 22

const meets = ({ top, height }: Box): number => top + Math.min(nearTop, height / 2)
const round = (number: number): number => Math.round(number * 10) / 10

/** Two boxes share a column where neither stands wholly beside the other. */
const sharesColumn = (a: Box, b: Box): boolean => a.left < b.left + b.width && b.left < a.left + a.width

function curve(start: Point, a: Point, b: Point, end: Point): Connector {
  const middle = { x: (start.x + 3 * a.x + 3 * b.x + end.x) / 8, y: (start.y + 3 * a.y + 3 * b.y + end.y) / 8 }
  const at = ({ x, y }: Point): string => `${round(x)} ${round(y)}`
  return { path: `M${at(start)} C${at(a)}, ${at(b)}, ${at(end)}`, start, end, middle }
}

/** The line between two boxes: from side to facing side; within a column in a bow at its left. */
export function connect(one: Box, other: Box): Connector {
  if (sharesColumn(one, other)) {
    const start = { x: one.left, y: meets(one) }
    const end = { x: other.left, y: meets(other) }
    const x = Math.min(start.x, end.x) - bulge
    return curve(start, { x, y: start.y }, { x, y: end.y }, end)
  }
  const [left, right] = one.left <= other.left ? [one, other] : [other, one]
  const start = { x: left.left + left.width, y: meets(left) }
  const end = { x: right.left, y: meets(right) }
  const reach = Math.max(12, (end.x - start.x) / 2)
  return curve(start, { x: start.x + reach, y: start.y }, { x: end.x - reach, y: end.y }, end)
}
