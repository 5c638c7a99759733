import type { SeenPage, SeenRun, Span } from './sights.ts'

/** A rectangle on a page, as parts of its width and height from the upper left corner. */
export interface PageBox {
  readonly page: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A rectangle in points. */
interface Area {
  readonly page: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** How many rectangles one passage is given. */
const mostBoxes = 200
/** Words on one line stand no further apart than this many times its height; cells of a table do. */
const widestGap = 1.5
/** Runs stand on one line when they share this part of the lower one's height. */
const shared = 0.5

/** The part of a run that a span covers: characters are taken to be equally wide. */
function partOf({ start, end, page, x, y, width, height }: SeenRun, span: Span): Area {
  const wide = width / Math.max(1, end - start)
  const from = Math.max(0, span.start - start)
  const to = Math.min(end, span.end) - start
  return { page, left: x + from * wide, right: x + to * wide, top: y, bottom: y + height }
}

function goesOn(line: Area, next: Area): boolean {
  if (line.page !== next.page) return false
  const height = Math.min(line.bottom - line.top, next.bottom - next.top)
  const together = Math.min(line.bottom, next.bottom) - Math.max(line.top, next.top)
  const gap = Math.max(next.left - line.right, line.left - next.right)
  return together >= shared * height && gap <= widestGap * height
}

const around = (a: Area, b: Area): Area => ({
  page: a.page,
  left: Math.min(a.left, b.left),
  right: Math.max(a.right, b.right),
  top: Math.min(a.top, b.top),
  bottom: Math.max(a.bottom, b.bottom),
})

/** Four digits are finer than a pixel of any screen. */
const rounded = (part: number): number => Math.round(Math.min(1, Math.max(0, part)) * 10_000) / 10_000

function onPage(area: Area, pages: readonly SeenPage[]): PageBox[] {
  const page = pages.find(({ number }) => number === area.page)
  if (page === undefined || page.width <= 0 || page.height <= 0) return []
  const [x, right] = [rounded(area.left / page.width), rounded(area.right / page.width)]
  const [y, bottom] = [rounded(area.top / page.height), rounded(area.bottom / page.height)]
  return [{ page: area.page, x, y, width: rounded(right - x), height: rounded(bottom - y) }]
}

/** The first of the runs, ordered by where they start, that ends after an offset. No two of them overlap. */
function firstAfter(runs: readonly SeenRun[], offset: number): number {
  let [low, high] = [0, runs.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((runs[middle] as SeenRun).end > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** Where a span of the text is seen, a rectangle a line, in the order of the text. Runs are ordered by where they start. */
export function boxesOf(span: Span, runs: readonly SeenRun[], pages: readonly SeenPage[]): PageBox[] {
  const lines: Area[] = []
  for (let at = firstAfter(runs, span.start); at < runs.length && lines.length <= mostBoxes; at++) {
    const run = runs[at] as SeenRun
    if (run.start >= span.end) break
    const area = partOf(run, span)
    const last = lines.at(-1)
    if (last !== undefined && goesOn(last, area)) lines[lines.length - 1] = around(last, area)
    else lines.push(area)
  }
  return lines.slice(0, mostBoxes).flatMap((line) => onPage(line, pages))
}
