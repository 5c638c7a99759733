import type { Table, TableRow } from '../../../outline/tables.ts'
import type { Layer, Line } from '../../../read/layer.ts'
import { wordsAt } from '../../../read/words.ts'
import { type Column, columns, type PlanPart, type PlanRow, type Words } from '../row.ts'
import { aligned, type Filled, type Form } from './align.ts'

/** What the words of a cell are, by the vocabularies of plans. */
export interface Recognition {
  readonly column: (heading: string) => Column | undefined
  readonly isRating: (text: string) => boolean
  readonly isMilestone: (text: string) => boolean
}

/** A column of a plan, one that is none of a plan's, or one without a heading. */
type Heading = Column | 'other' | 'blank'

/** The columns that a table's heading names, by place; undefined where it is no plan's: it needs actions, and ratings or dates or owners. */
export function planColumns(heading: TableRow | undefined, { column }: Recognition): readonly Heading[] | undefined {
  const named = heading?.cells.map(({ paragraphs }): Heading => {
    const text = paragraphs.map((paragraph) => paragraph.text).join(' ')
    return text === '' ? 'blank' : (column(text) ?? 'other')
  })
  if (named === undefined || !named.includes('action')) return undefined
  const telling = (['rating', 'milestone', 'owner'] as const).filter((each) => named.includes(each))
  return telling.length >= 2 ? named : undefined
}

function formOf(paragraphs: readonly Words[], { isRating, isMilestone }: Recognition): Form {
  const every = (is: (text: string) => boolean): boolean => paragraphs.every(({ text }) => is(text))
  if (every((text) => /^\d+(\.\d+)+\.?$/.test(text))) return 'ref'
  if (every((text) => /^[A-Z]{0,3}\d{1,3}[a-z]?\.?$/.test(text))) return 'number'
  if (every(isRating)) return 'rating'
  return every(isMilestone) ? 'milestone' : 'words'
}

const blankCells = (): Record<Column, Words[]> =>
  Object.fromEntries(columns.map((column) => [column, []])) as unknown as Record<Column, Words[]>

/** A reference that stands in the objective's own cell, before its words. */
const inlineRef = /^\s*\d+(?:\.\d+)+\.?(?=\s)/

function withRefApart(source: string, cells: Record<Column, Words[]>): void {
  const [first, ...rest] = cells.objective
  const [span, ...more] = first?.spans ?? []
  const ref = span && inlineRef.exec(source.slice(span.start, span.end))?.[0]
  if (span === undefined || ref === undefined || cells.ref.length > 0) return
  const cut = span.start + ref.length
  cells.ref.push(wordsAt(source, [{ start: span.start, end: cut }]))
  cells.objective = [wordsAt(source, [{ start: cut, end: span.end }, ...more]), ...rest]
}

/**
 * A row with each filled cell in the column that it belongs to. Cells under a blank heading are cells that slipped;
 * those under a heading that names no column of a plan are left out.
 */
export function planRow(source: string, row: TableRow, headed: readonly Heading[], recognition: Recognition): PlanRow {
  const named = headed.filter((heading) => heading !== 'blank' && heading !== 'other')
  const others = (at: number): number => headed.slice(0, at).filter((heading) => heading === 'other').length
  const kept = row.cells
    .map((cell, at) => ({ cell, at }))
    .filter(({ cell, at }) => cell.paragraphs.length > 0 && headed[at] !== 'other')
  const filled: Filled[] = kept.map(({ cell, at }) => ({ at: at - others(at), form: formOf(cell.paragraphs, recognition) }))
  const cells = blankCells()
  aligned(filled, named).forEach((column, at) => {
    cells[column].push(...(kept[at]?.cell.paragraphs ?? []))
  })
  withRefApart(source, cells)
  return { cells, span: { start: row.start, end: row.end } }
}

const priorityHeading = /^\W*(?:priority|theme|pillar|workstream|strand|area)\s+(?:\d+|[A-Z]|one|two|three|four|five|six)\b/i

const headingText = (heading: TableRow | undefined, at: number): string =>
  (heading?.cells[at]?.paragraphs ?? []).map(({ text }) => text).join(' ')

const isHeadingAgain = (row: TableRow, heading: TableRow | undefined): boolean =>
  row.cells.every(({ paragraphs }, at) => (paragraphs[0]?.text ?? '') === (heading?.cells[at]?.paragraphs[0]?.text ?? ''))

/** The last line before a table that heads a priority, after the table before it. */
function headingBefore(source: string, lines: readonly Line[], from: number, to: number): Words | undefined {
  const found = lines
    .filter(({ start, text }) => start >= from && start < to && !text.trimStart().startsWith('|') && priorityHeading.test(text))
    .at(-1)
  return found && wordsAt(source, [{ start: found.start + (/^[#*\s]*/.exec(found.text)?.[0].length ?? 0), end: found.end }])
}

/** The parts of a plan that stands in tables between pipes; a table without a heading of its own goes on with the part before it. */
export function pipePlanParts({ text, lines }: Layer, tables: readonly Table[], recognition: Recognition): PlanPart[] {
  const parts: { heading: Words | undefined; rows: PlanRow[]; notUnderstood: []; unread: string[] }[] = []
  let from = 0
  for (const table of tables) {
    const headed = planColumns(table.heading, recognition)
    if (headed === undefined) continue
    const heading = headingBefore(text, lines, from, table.start)
    if (heading !== undefined || parts.length === 0) parts.push({ heading, rows: [], notUnderstood: [], unread: [] })
    const rows = table.rows
      .filter((row) => !isHeadingAgain(row, table.heading))
      .map((row) => planRow(text, row, headed, recognition))
    parts.at(-1)?.rows.push(...rows.filter(({ cells }) => Object.values(cells).some((cell) => cell.length > 0)))
    const part = parts.at(-1)
    headed.forEach((column, at) => {
      const name = headingText(table.heading, at)
      if (column === 'other' && part !== undefined && !part.unread.includes(name)) part.unread.push(name)
    })
    from = table.end
  }
  return parts
}
