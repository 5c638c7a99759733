import type { Table } from '../outline/tables.ts'
import type { Layer, Span } from '../read/layer.ts'
import type { Words } from '../read/words.ts'

/** A report within a pack: from its front table to the next one's. */
export interface Part extends Span {
  readonly title: Words
  readonly reportOf: Words | undefined
}

const label = (text: string | undefined): string => (text ?? '').toLowerCase().replace(/[:\s]+$/, '')

/** The cell after the one that bears a label, in the first rows of a table. */
function after(table: Table, name: string): Words | undefined {
  const rows = table.heading === undefined ? table.rows : [table.heading, ...table.rows]
  for (const { cells } of rows.slice(0, 8))
    for (const [at, cell] of cells.entries())
      if (label(cell.paragraphs[0]?.text) === name)
        return cells.slice(at + 1).find(({ paragraphs }) => paragraphs.length > 0)?.paragraphs[0]
  return undefined
}

/** The reports of a pack. Each begins with a table that says to whom it reports, and on what. */
export function reportsIn({ text }: Layer, tables: readonly Table[]): Part[] {
  const fronts = tables.flatMap((table) => {
    const title = after(table, 'subject')
    return after(table, 'report to') === undefined || title === undefined
      ? []
      : [{ start: table.start, title, reportOf: after(table, 'report of') }]
  })
  return fronts.map((part, at) => ({ ...part, end: fronts[at + 1]?.start ?? text.length }))
}
