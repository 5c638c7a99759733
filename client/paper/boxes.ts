import type { PageShownQuery } from '../generated/graphql.ts'
import { type Shape, shapeOf } from './shapes.ts'

type Node = NonNullable<PageShownQuery['node']>
type Document = Extract<Node, { readonly readPage: unknown }>
export type PageShown = NonNullable<Document['readPage']>
export type PassageShown = PageShown['passages'][number]

export const pageIn = (node: PageShownQuery['node']): PageShown | null =>
  node !== null && 'readPage' in node ? node.readPage : null

/** A rectangle, as parts of the page. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A passage where a page shows it. */
export interface Boxed {
  readonly passage: PassageShown
  readonly shape: Shape
  /** How high it stands above others: what covers less lies upon what covers more. */
  readonly level: number
}

const hasSize = ({ width, height }: Box): boolean => width > 0 && height > 0

/** The passages that are seen on a page, in the order of the text. */
export function boxedOn(page: PageShown): Boxed[] {
  const placed = page.passages.flatMap((passage) => {
    const boxes = passage.boxes.filter((box) => box.page === page.number && hasSize(box))
    const covered = boxes.reduce((sum, { width, height }) => sum + width * height, 0)
    return boxes.length === 0 ? [] : [{ passage, shape: shapeOf(boxes, page), covered }]
  })
  const bySize = [...placed].sort((a, b) => b.covered - a.covered)
  const levels = new Map(bySize.map(({ passage }, at) => [passage.id, at + 1]))
  return placed.map(({ passage, shape }) => ({ passage, shape, level: levels.get(passage.id) ?? 1 }))
}
