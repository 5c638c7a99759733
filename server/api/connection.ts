import { lastKey } from '../store/index.ts'
import { encodeCursor } from './cursor.ts'
import type { StoredNode } from './loaders/nodes.ts'
import type { Range } from './range.ts'

interface Edged {
  readonly cursor: string
  readonly node: StoredNode
}

/** Whether more lie on one side of a page. Where only the store knows, it is asked when it is wanted. */
type Beyond = boolean | (() => Promise<boolean>)

/** A page of a list, as resolvers hand it on. What it takes another statement to know is asked only when it is wanted. */
export interface Page<E extends Edged = Edged> {
  readonly edges: readonly E[]
  readonly nodes: readonly StoredNode[]
  readonly pageInfo: {
    readonly hasNextPage: Beyond
    readonly hasPreviousPage: Beyond
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
  readonly totalCount: () => Promise<number>
}

/** How a page was asked for, and what lies beyond the cursors that it was to lie between; nothing where none was given. */
export interface Asked<R> extends Pick<Range, 'way' | 'size'> {
  readonly beyond: { readonly before: Beyond; readonly after: Beyond }
  cursorOf(row: R): string
}

/**
 * A page of a Relay connection. `rows` stand in the order of the list, and are one more than asked for where more follow;
 * the one too many is at the end that the page does not begin at.
 */
export function pageOf<R extends { readonly node: StoredNode }>(
  rows: readonly R[],
  { way, size, beyond, cursorOf }: Asked<R>,
  totalCount: () => Promise<number>,
): Page<R & Edged> {
  const more = rows.length > size
  const shown = !more ? rows : way === 'forward' ? rows.slice(0, size) : rows.slice(rows.length - size)
  const edges = shown.map((row) => ({ ...row, cursor: cursorOf(row) }))
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: (way === 'forward' && more) || beyond.after,
      hasPreviousPage: (way === 'backward' && more) || beyond.before,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  }
}

/** A page whose places are told by a range: where it was to begin after something, that counts as coming before it. */
export function connectionOf<R extends { readonly node: StoredNode }>(
  rows: readonly R[],
  range: Range,
  placeOf: (row: R) => readonly string[],
  totalCount: () => Promise<number>,
): Page<R & Edged> {
  const beyond = { before: range.after[0] !== '', after: range.before[0] !== lastKey }
  return pageOf(rows, { ...range, beyond, cursorOf: (row) => encodeCursor(placeOf(row)) }, totalCount)
}
