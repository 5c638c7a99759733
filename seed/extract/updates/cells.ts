import type { Cell, Table, TableRow } from '../../outline/tables.ts'
import type { Words } from '../../read/words.ts'
import { headingOf } from '../plan/column-words.ts'
import { tellsOfPersons } from './telling.ts'

/** What a row of a table of actions tells of progress. */
export interface ToldInRow {
  readonly row: TableRow
  readonly words: Words
  /** The head of its column. */
  readonly head: string
}

const updates =
  /^(?:(?:latest|progress|quarterly|monthly|current|officer|status|action) )*(?:updates?|progress|comments?|commentary|narrative)(?: (?:to date|update|made|so far|and (?:evidence|comments?|impact|next steps)|(?:as )?at .*|[-\u2013] .*|(?:q[1-4]|january|february|march|april|may|june|july|august|september|october|november|december)\b.*))?$/i
/** Shorter cells of a column of progress are ratings. */
const shortest = 30

const textOf = ({ paragraphs }: Cell): string => paragraphs.map(({ text }) => text).join(' ')

/** The cells of a column of updates, of tables that have one of actions. */
export function toldInRows(tables: readonly Table[]): ToldInRow[] {
  return tables.flatMap(({ heading, rows }) => {
    const heads = (heading?.cells ?? []).map((cell) => textOf(cell).trim())
    if (!heads.some((head) => headingOf(head) === 'action')) return []
    const columns = heads.flatMap((head, at) => (updates.test(head) ? [at] : []))
    return rows.flatMap((row) =>
      columns.flatMap((at) =>
        (row.cells[at]?.paragraphs ?? [])
          .filter(({ text }) => text.length >= shortest && !tellsOfPersons(text))
          .map((words) => ({ row, words, head: heads[at] as string })),
      ),
    )
  })
}
