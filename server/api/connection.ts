import { lastKey } from '../store/index.ts'
import { encodeCursor } from './cursor.ts'
import type { StoredNode } from './loaders/nodes.ts'
import type { Range } from './range.ts'

interface Edged {
  readonly cursor: string
  readonly node: StoredNode
}

/** A page of a list, as resolvers hand it on. What it takes another statement to know is asked only when it is wanted. */
export interface Page<E extends Edged = Edged> {
  readonly edges: readonly E[]
  readonly nodes: readonly StoredNode[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
  readonly totalCount: () => Promise<number>
}

/**
 * A page of a Relay connection. `rows` stand in the order of the list, and are one more than asked for where more follow;
 * the one too many is at the end that the page does not begin at.
 */
export function connectionOf<E extends { readonly node: StoredNode }>(
  rows: readonly E[],
  range: Range,
  placeOf: (row: E) => readonly string[],
  totalCount: () => Promise<number>,
): Page<E & Edged> {
  const more = rows.length > range.size
  const shown = !more ? rows : range.way === 'forward' ? rows.slice(0, range.size) : rows.slice(rows.length - range.size)
  const edges = shown.map((row) => ({ ...row, cursor: encodeCursor(placeOf(row)) }))
  const bounded = { after: range.after[0] !== '', before: range.before[0] !== lastKey }
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: range.way === 'forward' ? more : bounded.before,
      hasPreviousPage: range.way === 'forward' ? bounded.after : more,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  }
}
