import type { ReadingQuery } from '../generated/graphql.ts'
import type { Marked, TextLine } from './marks.ts'

export type ReadDocument = Extract<NonNullable<ReadingQuery['node']>, { readonly title: string }>
type Reading = NonNullable<ReadDocument['first']>

export const isDocument = (node: ReadingQuery['node']): node is ReadDocument => node !== null && 'title' in node

/** The parts of a window that hold lines, as one. */
export interface ReadAlong {
  readonly lines: readonly TextLine[]
  readonly passages: readonly Marked[]
  readonly pages: Reading['pages']
  readonly total: number
  readonly totalPages: number | null
  /** The document whose text it is: the pack that a report stands in. */
  readonly holder: Reading['document']
}

export function alongOf({ first, second, third, fourth }: ReadDocument): ReadAlong | null {
  if (first === null) return null
  const parts = [first, second, third, fourth].filter((part): part is Reading => part !== null)
  const passages = new Map(parts.flatMap((part) => part.passages).map((passage) => [passage.id, passage]))
  const pages = new Map(parts.flatMap((part) => part.pages).map((page) => [page.number, page]))
  const placed = [...passages.values()].flatMap(({ id, start, end }) =>
    start === null || end === null ? [] : [{ id, start, end }],
  )
  return {
    lines: parts.flatMap(({ lines }) => lines),
    passages: placed,
    pages: [...pages.values()],
    total: first.totalLines,
    totalPages: first.totalPages,
    holder: first.document,
  }
}
