import type { Box, Layer, Page } from '../layer.ts'
import { inReadingOrder } from './columns.ts'
import { type Laid, laidOut } from './laying.ts'
import type { Sight } from './page.ts'
import type { Row } from './rows.ts'
import { isApart, isRuledOff, type Usual, usualOf } from './spacing.ts'
import type { Table } from './table.ts'
import { Writer } from './writer.ts'

/** What the pages of a document come to: its text, and where each line and run of it stands. */
export type Composed = Pick<Layer, 'text' | 'lines'> & { readonly pages: readonly Page[]; readonly boxes: readonly Box[] }

/** Rows in the order in which they are read, tables among them by where they begin. */
function partsOf({ body, tables }: Laid): (Row | Table)[] {
  const parts: (Row | Table)[] = []
  const waiting = [...tables]
  for (const row of inReadingOrder(body)) {
    while (waiting[0] !== undefined && waiting[0].top < row.y - row.size) parts.push(waiting.shift() as Table)
    parts.push(row)
  }
  return [...parts, ...waiting]
}

function writePage(writer: Writer, page: Laid, usual: Usual): void {
  const { number } = page.sight
  let above: Row | undefined
  for (const part of partsOf(page)) {
    if ('rows' in part) {
      writer.table(part)
      above = undefined
      continue
    }
    if (above === undefined || isApart(above, part, usual) || isRuledOff(above, part, page.sight)) writer.blank()
    const note = part.y - part.size * 0.5 > page.notes && part.size < usual.size
    writer.row(part, number, note ? { note } : {})
    above = part
  }
  writer.blank()
  for (const row of page.furniture) writer.row(row, number, { furniture: true })
  writer.blank()
}

/** Pages as a document: rows as lines, paragraphs parted by blank lines, tables between pipes. */
export function compose(sights: readonly Sight[], labels: readonly (string | null)[] | null): Composed {
  const laid = laidOut(sights)
  const usual = usualOf(laid)
  const writer = new Writer()
  for (const page of laid) writePage(writer, page, usual)
  const { text, lines, boxes, starts } = writer
  const pages: Page[] = []
  let end = text.length
  for (const { number, width, height } of [...sights].reverse()) {
    const start = Math.min(starts.get(number) ?? end, end)
    const label = labels?.[number - 1]
    pages.unshift({ number, ...(label == null || label === '' ? {} : { label }), start, end, width, height })
    end = start
  }
  return { text, lines, pages, boxes }
}
