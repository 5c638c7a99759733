import type { Span } from '../../read/layer.ts'
import type { Words } from '../../read/words.ts'

export type { Words }

/** The columns that a plan's table can have, whatever it calls them. */
export const columns = [
  'outcome',
  'ref',
  'objective',
  'action',
  'success',
  'owner',
  'rating',
  'milestone',
  'servicePlan',
] as const
export type Column = (typeof columns)[number]

/** One row of a plan's table: for each column the paragraphs of its cell; none where it is blank or not there. */
export interface PlanRow {
  readonly cells: Readonly<Record<Column, readonly Words[]>>
  /** The row's own run of the document, for saying where it stands. */
  readonly span: Span
}

/** The rows that stand under one priority of a plan. */
export interface PlanPart {
  /** The heading of the priority, as "Priority 1 – Improving Quality"; undefined where the plan has none. */
  readonly heading: Words | undefined
  readonly rows: readonly PlanRow[]
  /** Lines within the tables that were not understood. */
  readonly notUnderstood: readonly Span[]
  /** Headings of columns that are none of a plan's and were not read. */
  readonly unread?: readonly string[]
}
