import { encodeCursor } from './cursor.ts'
import { type PageArguments, rangeOf } from './range.ts'

/** A page of a list that is all known, as resolvers hand it on. */
export interface Listed<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[]
  readonly nodes: readonly T[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
  readonly totalCount: number
}

/** Where a thing stands in a list: texts that the list is sorted by, which together are unique. */
export type Place = readonly string[]

/** Part by part, in the order of their characters. */
export function comparePlaces(a: Place, b: Place): number {
  for (const [at, part] of a.entries()) {
    const other = b[at] ?? ''
    if (part !== other) return part < other ? -1 : 1
  }
  return 0
}

export interface ListOrder<T> {
  readonly parts: number
  placeOf(each: T): Place
  compare(a: Place, b: Place): number
}

/** A page of things that stand in order. A cursor need not be of a thing that is still there: the page begins after its place. */
export function listed<T>(all: readonly T[], args: PageArguments, { parts, placeOf, compare }: ListOrder<T>): Listed<T> {
  const range = rangeOf(args, parts)
  const first = args.after == null ? 0 : all.filter((each) => compare(placeOf(each), range.after) <= 0).length
  const end = args.before == null ? all.length : all.filter((each) => compare(placeOf(each), range.before) < 0).length
  const from = range.way === 'forward' ? first : Math.max(first, end - range.size)
  const to = Math.max(from, range.way === 'forward' ? Math.min(end, first + range.size) : end)
  const nodes = all.slice(from, to)
  const edges = nodes.map((node) => ({ cursor: encodeCursor(placeOf(node)), node }))
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: to < all.length,
      hasPreviousPage: from > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: all.length,
  }
}
