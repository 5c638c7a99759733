import type { Run } from './runs.ts'

type Runs = readonly Run[]

interface Row {
  readonly cells: readonly Runs[]
  /** True where the row stands in from the edge, under the one above it. */
  readonly inset: boolean
}

export interface Table {
  readonly kind: 'table'
  /** How much of a hundred each column takes of the page's width. */
  readonly widths: readonly number[]
  readonly rows: readonly Row[]
}

/** A paragraph of a list: with its mark, or further words under it. */
export interface Item {
  readonly kind: 'item'
  readonly mark: string
  readonly depth: number
  readonly runs: Runs
}

export interface Columns {
  readonly kind: 'columns'
  readonly widths: readonly number[]
  readonly left: readonly Block[]
  readonly right: readonly Block[]
}

export type Block = { readonly apart: boolean } & (
  | { readonly kind: 'notice' | 'title' | 'paragraph'; readonly runs: Runs }
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly runs: Runs }
  /** The heading of an area with the grade beside it, in a ruled box. */
  | { readonly kind: 'judged'; readonly runs: Runs; readonly grade: Runs }
  | { readonly kind: 'contents' }
  /** A new page, and how pages are labelled from it on, where that is told. */
  | { readonly kind: 'page'; readonly label?: 'i' | '1' }
  | Item
  | Table
  | Columns
)

export interface Report {
  readonly title: string
  readonly author: string
  /** When the file says that it was made. */
  readonly made: Date
  readonly face: 'serif' | 'sans'
  readonly header: readonly string[]
  readonly footer: readonly string[]
  readonly blocks: readonly Block[]
  readonly notes: ReadonlyMap<string, Runs>
}
