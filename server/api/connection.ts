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
export interface Asked<R, E = R> extends Pick<Range, 'way' | 'size'> {
  readonly beyond: { readonly before: Beyond; readonly after: Beyond }
  readonly cursorOf: (row: R) => string
  /** What a row tells of its link, where it is not itself that. */
  readonly edgeOf?: ((row: R) => E) | undefined
}

/**
 * A page of a Relay connection. `rows` stand in the order of the list, and are one more than asked for where more follow;
 * the one too many is at the end that the page does not begin at. What is not asked for is not made: a plan has a page for each
 * of its actions.
 */
class Cut<R extends { readonly node: StoredNode }, E extends { readonly node: StoredNode }> implements Page<E & Edged> {
  readonly totalCount: () => Promise<number>
  readonly #asked: Asked<R, E>
  readonly #shown: readonly R[]
  readonly #more: boolean

  constructor(rows: readonly R[], asked: Asked<R, E>, totalCount: () => Promise<number>) {
    const { way, size } = asked
    this.totalCount = totalCount
    this.#asked = asked
    this.#more = rows.length > size
    this.#shown = !this.#more ? rows : way === 'forward' ? rows.slice(0, size) : rows.slice(rows.length - size)
  }

  get edges(): readonly (E & Edged)[] {
    const { edgeOf, cursorOf } = this.#asked
    return this.#shown.map((row) => ({ ...((edgeOf === undefined ? row : edgeOf(row)) as E), cursor: cursorOf(row) }))
  }

  get nodes(): readonly StoredNode[] {
    return this.#shown.map(({ node }) => node)
  }

  get pageInfo(): Page['pageInfo'] {
    const { way, beyond, cursorOf } = this.#asked
    const [first, last] = [this.#shown[0], this.#shown.at(-1)]
    return {
      hasNextPage: (way === 'forward' && this.#more) || beyond.after,
      hasPreviousPage: (way === 'backward' && this.#more) || beyond.before,
      startCursor: first === undefined ? null : cursorOf(first),
      endCursor: last === undefined ? null : cursorOf(last),
    }
  }
}

export const pageOf = <R extends { readonly node: StoredNode }, E extends { readonly node: StoredNode } = R>(
  rows: readonly R[],
  asked: Asked<R, E>,
  totalCount: () => Promise<number>,
): Page<E & Edged> => new Cut(rows, asked, totalCount)

/** A page whose places are told by a range: where it was to begin after something, that counts as coming before it. */
export const asRanged = <R, E = R>(
  { way, size, after, before }: Range,
  placeOf: (row: R) => readonly string[],
  edgeOf?: (row: R) => E,
): Asked<R, E> => ({
  way,
  size,
  beyond: { before: after[0] !== '', after: before[0] !== lastKey },
  cursorOf: (row) => encodeCursor(placeOf(row)),
  edgeOf,
})

export const connectionOf = <R extends { readonly node: StoredNode }>(
  rows: readonly R[],
  range: Range,
  placeOf: (row: R) => readonly string[],
  totalCount: () => Promise<number>,
): Page<R & Edged> => pageOf(rows, asRanged(range, placeOf), totalCount)
