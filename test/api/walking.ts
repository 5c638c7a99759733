import { expect } from 'vitest'
import type { Serving } from './serving.ts'

/** What a page of any connection tells. */
export interface Shown {
  readonly totalCount: number
  readonly edges: readonly { readonly cursor: string }[]
  readonly nodes?: readonly unknown[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
}

/** A connection to walk: what its field takes beside a page, what stands around it, and what tells one of its entries from another. */
export interface Walk {
  /** The field as the contract names it. */
  readonly field: string
  /** What it takes beside a page, as it is written. */
  readonly taken?: string
  /** What an edge shows of itself, enough to tell one from another. */
  readonly edge: string
}

const info = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }'

/** The field of a connection under a name of its own. */
export const page = (name: string, { field, taken = '', edge }: Walk, part: string): string =>
  `${name}: ${field}(${part}${taken === '' ? '' : `, ${taken}`}) { totalCount edges { cursor ${edge} } ${info} }`

/** A part of a connection by its cursors, and where it stands in the whole. */
interface Part {
  readonly name: string
  readonly asked: string
  readonly from: number
  readonly to: number
  readonly way: 'forward' | 'backward'
}

const quoted = (cursor: string | undefined): string => JSON.stringify(cursor ?? '')

/** The pages of a size that make up a whole, from the start and from the end, each begun where the one before it ended. */
export function parts(whole: Shown, size: number, prefix: string): Part[] {
  const total = whole.edges.length
  const found: Part[] = []
  for (let from = 0; from < total; from += size) {
    const after = from === 0 ? '' : `, after: ${quoted(whole.edges[from - 1]?.cursor)}`
    found.push({
      name: `${prefix}f${from}`,
      asked: `first: ${size}${after}`,
      from,
      to: Math.min(total, from + size),
      way: 'forward',
    })
  }
  for (let to = total; to > 0; to -= size) {
    const before = to === total ? '' : `, before: ${quoted(whole.edges[to]?.cursor)}`
    found.push({ name: `${prefix}b${to}`, asked: `last: ${size}${before}`, from: Math.max(0, to - size), to, way: 'backward' })
  }
  return found
}

/** Whether a page is the part of the whole that it should be, and tells rightly what lies around it. */
export function expectPart(shown: Shown, whole: Shown, { from, to, way }: Part, about: string): void {
  expect(shown.edges, about).toEqual(whole.edges.slice(from, to))
  expect(shown.totalCount, about).toBe(whole.totalCount)
  expect(shown.pageInfo, `${about} ${way}`).toEqual({
    hasNextPage: to < whole.edges.length,
    hasPreviousPage: from > 0,
    startCursor: whole.edges[from]?.cursor ?? null,
    endCursor: whole.edges[to - 1]?.cursor ?? null,
  })
}

/** Whether a page that holds everything repeats nothing and counts rightly. */
export function expectWhole(whole: Shown, about: string, size = 200): void {
  expect(new Set(whole.edges.map(({ cursor }) => cursor)).size, about).toBe(whole.edges.length)
  expect(new Set(whole.edges.map((edge) => JSON.stringify(edge))).size, about).toBe(whole.edges.length)
  expect(whole.edges.length, about).toBe(Math.min(size, whole.totalCount))
  expect(whole.pageInfo, about).toEqual({
    hasNextPage: whole.totalCount > whole.edges.length,
    hasPreviousPage: false,
    startCursor: whole.edges[0]?.cursor ?? null,
    endCursor: whole.edges.at(-1)?.cursor ?? null,
  })
}

export async function answered(server: Serving, query: string, variables: object = {}) {
  const { data, errors } = await server.ask(query, variables)
  expect(errors, query.slice(0, 500)).toBeUndefined()
  return data
}
