import type { PageShownQuery } from '../generated/graphql.ts'

type Node = NonNullable<PageShownQuery['node']>
type Document = Extract<Node, { readonly readPage: unknown }>
export type PageShown = NonNullable<Document['readPage']>
export type PassageShown = PageShown['passages'][number]

export const pageIn = (node: PageShownQuery['node']): PageShown | null =>
  node !== null && 'readPage' in node ? node.readPage : null

/** A rectangle, as parts of what it stands in. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A passage where a page shows it: around all of it, and each of its lines within that. */
export interface Boxed {
  readonly passage: PassageShown
  readonly around: Box
  readonly lines: readonly Box[]
  /** How high it stands above others: what covers less lies upon what covers more. */
  readonly level: number
}

function boundsOf(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  const right = Math.max(...boxes.map((box) => box.x + box.width))
  const bottom = Math.max(...boxes.map((box) => box.y + box.height))
  return { x, y, width: right - x, height: bottom - y }
}

const withinBounds = (box: Box, around: Box): Box => ({
  x: (box.x - around.x) / around.width,
  y: (box.y - around.y) / around.height,
  width: box.width / around.width,
  height: box.height / around.height,
})

const hasSize = ({ width, height }: Box): boolean => width > 0 && height > 0

/** The passages that are seen on a page, in the order of the text. */
export function boxedOn({ number, passages }: PageShown): Boxed[] {
  const placed = passages.flatMap((passage) => {
    const boxes = passage.boxes.filter((box) => box.page === number && hasSize(box))
    if (boxes.length === 0) return []
    const around = boundsOf(boxes)
    const covered = boxes.reduce((sum, { width, height }) => sum + width * height, 0)
    return [{ passage, around, lines: boxes.map((box) => withinBounds(box, around)), covered }]
  })
  const bySize = [...placed].sort((a, b) => b.covered - a.covered)
  const levels = new Map(bySize.map(({ passage }, at) => [passage.id, at + 1]))
  return placed.map(({ passage, around, lines }) => ({ passage, around, lines, level: levels.get(passage.id) ?? 1 }))
}
