import type { Box } from './boxes.ts'

/** A page's size in points. */
export interface PageSize {
  readonly width: number
  readonly height: number
}

interface Area {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** How far an outline stands off the words, in points. */
const off = 2
/** Lines of one paragraph stand no further apart than this part of their height. */
const leading = 0.8

const inPoints = ({ x, y, width, height }: Box, page: PageSize): Area => ({
  left: x * page.width,
  right: (x + width) * page.width,
  top: y * page.height,
  bottom: (y + height) * page.height,
})

/** Whether a line stands just below another, as the next line of a paragraph does. */
function follows(line: Area, above: Area): boolean {
  const height = Math.min(line.bottom - line.top, above.bottom - above.top)
  const isBelow = line.top > above.top && line.bottom > above.bottom
  return isBelow && line.top - above.bottom <= leading * height && line.top - above.bottom >= -0.5 * height
}

function paragraphsOf(lines: readonly Area[]): Area[][] {
  const paragraphs: Area[][] = []
  for (const line of lines) {
    const last = paragraphs.at(-1)
    const above = last?.at(-1)
    if (last !== undefined && above !== undefined && follows(line, above)) last.push(line)
    else paragraphs.push([line])
  }
  return paragraphs
}

/**
 * The outline of lines one below the other, as text that is marked is outlined: the first line from where it starts, the last to where
 * it ends, those between them as wide as the widest.
 */
function outlineOf(lines: readonly Area[]): string {
  const left = Math.min(...lines.map((line) => line.left)) - off
  const right = Math.max(...lines.map((line) => line.right)) + off
  const last = lines.length - 1
  const steps = lines.map((line, at) => ({
    left: at === 0 ? line.left - off : left,
    right: at === last ? line.right + off : right,
    top: at === 0 ? line.top - off : (line.top + (lines[at - 1] as Area).bottom) / 2,
    bottom: at === last ? line.bottom + off : (line.bottom + (lines[at + 1] as Area).top) / 2,
  }))
  const down = steps.flatMap((step) => [`${step.right},${step.top}`, `${step.right},${step.bottom}`])
  const up = [...steps].reverse().flatMap((step) => [`${step.left},${step.bottom}`, `${step.left},${step.top}`])
  return [...down, ...up].join(' ')
}

export interface Shape {
  /** The rectangle around all of it, in points from the page's upper left corner. */
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  /** The outlines of its paragraphs, as the points of polygons. */
  readonly outlines: readonly string[]
}

/** The thickest line that outlines are drawn with, in points at the size that a page is mostly shown at. */
const brim = 4

/** What is drawn around the lines of a passage on one page. */
export function shapeOf(boxes: readonly Box[], page: PageSize): Shape {
  const lines = boxes.map((box) => inPoints(box, page))
  const left = Math.min(...lines.map((line) => line.left)) - off - brim
  const top = Math.min(...lines.map((line) => line.top)) - off - brim
  const right = Math.max(...lines.map((line) => line.right)) + off + brim
  const bottom = Math.max(...lines.map((line) => line.bottom)) + off + brim
  return { left, top, width: right - left, height: bottom - top, outlines: paragraphsOf(lines).map(outlineOf) }
}
