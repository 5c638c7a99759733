import type { Basis } from '../generated/graphql.ts'
import { everyBasis } from '../words/basis.ts'
import type { Column, Sort } from './ways.ts'

/** What a row of the table is put in order by. */
export interface Sortable {
  readonly layers: readonly [from: number, to: number]
  readonly from: string
  readonly how: string
  readonly to: string
  readonly basis: Basis
  readonly score: number | null
  /** In words: the first of its places; empty where there is none. */
  readonly where: string
}

const words = new Intl.Collator('en-GB', { numeric: true })

const compare: Readonly<Record<Column, (a: Sortable, b: Sortable) => number>> = {
  from: (a, b) => a.layers[0] - b.layers[0] || words.compare(a.from, b.from),
  how: (a, b) => words.compare(a.how, b.how),
  to: (a, b) => a.layers[1] - b.layers[1] || words.compare(a.to, b.to),
  known: (a, b) => everyBasis.indexOf(a.basis) - everyBasis.indexOf(b.basis) || (b.score ?? 0) - (a.score ?? 0),
  where: (a, b) => Number(a.where === '') - Number(b.where === '') || words.compare(a.where, b.where),
}

/** Rows in the order that was asked for; rows that are alike in it stay as they were. */
export function sorted<Row extends Sortable>(rows: readonly Row[], sort: Sort | null): readonly Row[] {
  if (sort === null) return rows
  const by = compare[sort.by]
  return rows.toSorted((a, b) => (sort.down ? by(b, a) : by(a, b)))
}

/** What a press of a column's head asks for: up, then down, then as it was. */
export function pressed(column: Column, sort: Sort | null): Sort | null {
  if (sort?.by !== column) return { by: column, down: false }
  return sort.down ? null : { by: column, down: true }
}
