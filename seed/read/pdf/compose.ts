import type { Box, Layer, Line, LinePlace, Page } from '../layer.ts'
import { inReadingOrder } from './columns.ts'
import { furnitureOf } from './furniture.ts'
import { type Grid, type GridCell, gridsOf } from './grid.ts'
import type { Run, Sight } from './page.ts'
import { type Row, rowsOf } from './rows.ts'

/** What the pages of a document come to: its text, and where each line and run of it stands. */
export type Composed = Pick<Layer, 'text' | 'lines'> & { readonly pages: readonly Page[]; readonly boxes: readonly Box[] }

const raisedDigits: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
}

/** A part of a page: a row of running text, or a ruled table. */
type Part = { readonly top: number; readonly row: Row } | { readonly top: number; readonly table: Table }

interface Table {
  readonly grid: Grid
  readonly cells: readonly { readonly cell: GridCell; readonly rows: readonly Row[] }[]
}

const inCell = (run: Run, cell: GridCell): boolean => {
  const [x, y] = [run.x + Math.min(run.right - run.x, 4) / 2, run.y - run.size * 0.3]
  return x >= cell.left - 1 && x <= cell.right + 1 && y >= cell.top - 1 && y <= cell.bottom + 1
}

/** A table has two columns or more that hold words; a ruled box around a text is none. */
function tablesOf(grid: Grid, runs: readonly Run[]): { tables: Table[]; used: Set<Run> } | undefined {
  const used = new Set<Run>()
  const cells = grid.cells.map((cell) => {
    const own = runs.filter((run) => !used.has(run) && inCell(run, cell))
    for (const run of own) used.add(run)
    return { cell, rows: rowsOf(own) }
  })
  const texts = cells.filter(({ cell, rows }) => isText(grid, cell, rows))
  for (const run of texts.flatMap(({ rows }) => rows.flatMap((row) => row.runs))) used.delete(run)
  const tables = between(
    texts.map(({ cell }) => cell.row),
    cells.filter((each) => !texts.includes(each)),
  )
    .filter((some) => new Set(some.filter(({ rows }) => rows.length > 0).map(({ cell }) => cell.column)).size > 1)
    .map((some) => ({ grid: { ...grid, top: Math.min(...some.map(({ cell }) => cell.top)) }, cells: some }))
  const kept = new Set(tables.flatMap(({ cells: own }) => own.flatMap(({ rows }) => rows.flatMap((row) => row.runs))))
  return tables.length === 0 ? undefined : { tables, used: kept }
}

/** A cell that takes a table's whole width and holds paragraphs is a text with a line around it. */
const isText = (grid: Grid, cell: GridCell, rows: readonly Row[]): boolean =>
  rows.length > 2 && cell.left <= grid.left + 4 && cell.right >= grid.right - 4

/** Cells in the groups that rows part. */
function between<T extends { readonly cell: GridCell }>(rows: readonly number[], cells: readonly T[]): T[][] {
  const edges = [-1, ...[...rows].sort((a, b) => a - b), Number.POSITIVE_INFINITY]
  return edges.slice(1).flatMap((edge, at) => {
    const own = cells.filter(({ cell }) => cell.row > (edges[at] as number) && cell.row < edge)
    return own.length === 0 ? [] : [own]
  })
}

interface Laid {
  readonly sight: Sight
  readonly rows: readonly Row[]
  readonly tables: readonly Table[]
}

function laidOut(sight: Sight): Laid {
  const tables: Table[] = []
  const used = new Set<Run>()
  const grids = gridsOf(sight.rules).sort((a, b) => area(a) - area(b))
  for (const grid of grids) {
    const free = sight.runs.filter((run) => !used.has(run))
    const found = tablesOf(grid, free)
    if (found === undefined) continue
    tables.push(...found.tables)
    for (const run of found.used) used.add(run)
  }
  return { sight, tables, rows: rowsOf(sight.runs.filter((run) => !used.has(run))) }
}

const area = ({ left, right, top, bottom }: Grid): number => (right - left) * (bottom - top)

/** The usual distance between lines of one size, over the whole document. */
function leadings(pages: readonly Laid[]): Map<number, number> {
  const gaps = new Map<number, Map<number, number>>()
  for (const { rows } of pages)
    for (const [at, row] of rows.entries()) {
      const above = rows[at - 1]
      if (above === undefined || Math.round(above.size) !== Math.round(row.size)) continue
      const [size, gap] = [Math.round(row.size), Math.round((row.y - above.y) * 2) / 2]
      if (gap <= 0 || gap > 3 * row.size) continue
      const counts = gaps.get(size) ?? new Map<number, number>()
      gaps.set(size, counts.set(gap, (counts.get(gap) ?? 0) + 1))
    }
  return new Map(
    [...gaps].map(([size, counts]) => [size, ([...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] as [number, number])[0]]),
  )
}

const bullet = /^[\u2022\u2023\u25a0-\u25ff\u2756\u27a2\u2713\u2714\ue000-\uf8ff\u00b7\uff65*o\u2013\u2014-]$/u

/** Writes the text of pages, and notes of each run where it stands. */
class Writer {
  text = ''
  readonly lines: Line[] = []
  readonly boxes: Box[] = []
  #lineStart = 0
  /** The line as far as it is written: cut from the whole, each would hold a copy of all before it. */
  #line = ''
  #place: LinePlace | undefined

  run(run: Run, page: number, raised: boolean): void {
    const start = this.text.length
    this.put(raised ? run.text.replace(/\d/g, (digit) => raisedDigits[digit] ?? digit) : run.text)
    const top = run.y - run.size * 0.85
    this.boxes.push({ start, end: this.text.length, page, x: run.x, y: top, width: run.right - run.x, height: run.size * 1.1 })
  }

  put(text: string): void {
    this.text += text
    this.#line += text
  }

  at(place: LinePlace): void {
    this.#place = place
  }

  line(): void {
    this.lines.push({
      number: this.lines.length + 1,
      start: this.#lineStart,
      end: this.text.length,
      text: this.#line,
      ...(this.#place === undefined ? {} : { place: this.#place }),
    })
    this.text += '\n'
    this.#lineStart = this.text.length
    this.#line = ''
    this.#place = undefined
  }

  blank(): void {
    if (this.lines.length > 0 && this.lines.at(-1)?.text !== '') this.line()
  }
}

/** Space between two runs of a row: none within a word, wide where columns are parted by space alone. */
function spaceBetween(before: Run, run: Run, first: boolean): string {
  if (/\s$/.test(before.text) || /^\s/.test(run.text)) return ''
  const gap = run.x - before.right
  const size = Math.max(run.size, before.size)
  if (gap < 0.12 * size) return first ? ' ' : ''
  return gap > 2.2 * size && !first ? '   ' : ' '
}

function writeRow(writer: Writer, row: Row, page: number): void {
  for (const [at, run] of row.runs.entries()) {
    const before = row.runs[at - 1]
    if (before !== undefined)
      writer.put(spaceBetween(before, run, at === 1 && isMarker(before.text) && /^[\s\p{Lu}]/u.test(run.text)))
    writer.run(run, page, run.size <= row.size * 0.8 && run.y < row.y - 1)
  }
}

const isMarker = (text: string): boolean =>
  bullet.test(text.trim()) || /^\(?(?:\d+(?:\.\d+)*|[a-z]|[ivx]+)[.)]?$/i.test(text.trim())

const boldShare = (runs: readonly Run[]): number => {
  const length = (some: readonly Run[]): number => some.reduce((sum, { text }) => sum + text.trim().length, 0)
  return length(runs.filter(({ bold }) => bold)) / Math.max(1, length(runs))
}

const placeOf = (row: Row, page: number): LinePlace => ({
  page,
  x: row.x,
  right: row.right,
  y: row.y,
  size: row.size,
  bold: boldShare(row.runs) > 0.6,
})

/** A cell's lines as one line; where a paragraph ends, a break. */
function writeCell(writer: Writer, rows: readonly Row[], page: number): void {
  for (const [at, row] of rows.entries()) {
    const above = rows[at - 1]
    const first = row.runs[0]?.text.trim() ?? ''
    if (above !== undefined) {
      const apart = row.y - above.y > 1.65 * row.size || bullet.test(first)
      writer.put(apart ? '<br>' : ' ')
    }
    writeRow(writer, row, page)
  }
}

function writeTable(writer: Writer, { grid, cells }: Table, page: number): void {
  writer.blank()
  const rows = [...new Set(cells.map(({ cell }) => cell.row))].sort((a, b) => a - b)
  let headed = false
  for (const [place, at] of rows.entries()) {
    const own = cells.filter(({ cell }) => cell.row === at)
    const full = own.filter((each) => each.rows.length > 0)
    if (full.length === 0) continue
    const runs = own.flatMap((each) => each.rows.flatMap((row) => row.runs))
    const first = own.flatMap((each) => each.rows)[0] as Row
    writer.at({ ...placeOf({ ...first, runs }, page), x: grid.left, right: grid.right, table: true })
    for (let column = 0; column < grid.columns; column++) {
      writer.put('| ')
      const cell = own.find((each) => each.cell.column === column)
      if (cell !== undefined) writeCell(writer, cell.rows, page)
      writer.put(' ')
    }
    writer.put('|')
    writer.line()
    if (!headed && place < rows.length - 1 && own.filter((each) => each.rows.length > 0).length > 1 && boldShare(runs) > 0.9) {
      writer.put(`|${'---|'.repeat(grid.columns)}`)
      writer.line()
    }
    headed = true
  }
  writer.blank()
}

/** Where notes begin on a page: below a short line ruled at its foot. */
function notesFrom({ sight, tables }: Laid): number {
  const low = sight.rules.level.filter(
    (rule) =>
      rule.at > sight.height * 0.3 &&
      rule.to - rule.from > 60 &&
      rule.to - rule.from < sight.width * 0.5 &&
      rule.from < sight.width * 0.25 &&
      !tables.some(({ grid }) => rule.at >= grid.top - 3 && rule.at <= grid.bottom + 3),
  )
  const at = Math.max(...low.map((rule) => rule.at), -1)
  return at < 0 ? Number.POSITIVE_INFINITY : at
}

/** Pages as a document: rows joined to lines, paragraphs parted by blank lines, tables between pipes. */
export function compose(sights: readonly Sight[], labels: readonly (string | null)[] | null): Composed {
  const laid = sights.map(laidOut)
  const furniture = furnitureOf(laid.map(({ sight, rows }) => ({ height: sight.height, rows })))
  const usual = leadings(laid)
  const usualSize = bodySize(laid)
  const writer = new Writer()
  const pages: Page[] = []
  for (const each of laid) {
    const { sight, rows, tables } = each
    const start = writer.text.length
    const notes = notesFrom(each)
    const body = rows.filter((row) => !furniture.has(row))
    const parts: Part[] = [
      ...inReadingOrder(body).map((row) => ({ top: row.y - row.size, row })),
      ...tables.map((table) => ({ top: table.grid.top, table })),
    ]
    let above: Row | undefined
    for (const part of placed(parts)) {
      if ('table' in part) {
        writeTable(writer, part.table, sight.number)
        above = undefined
        continue
      }
      const { row } = part
      if (above === undefined || isApart(above, row, usual) || isRuledOff(above, row, sight)) writer.blank()
      const note = row.y - row.size * 0.5 > notes && row.size < usualSize
      writer.at({ ...placeOf(row, sight.number), ...(note ? { note: true } : {}) })
      writeRow(writer, row, sight.number)
      writer.line()
      above = row
    }
    writer.blank()
    for (const row of rows.filter((one) => furniture.has(one))) {
      writer.at({ ...placeOf(row, sight.number), furniture: true })
      writeRow(writer, row, sight.number)
      writer.line()
    }
    writer.blank()
    const label = labels?.[sight.number - 1]
    pages.push({
      number: sight.number,
      ...(label == null || label === '' ? {} : { label }),
      start,
      end: writer.text.length,
      width: sight.width,
      height: sight.height,
    })
  }
  return { text: writer.text, lines: writer.lines, pages, boxes: writer.boxes }
}

/** The size that most of a document is set in. */
function bodySize(pages: readonly Laid[]): number {
  const counts = new Map<number, number>()
  for (const { rows } of pages) for (const row of rows) counts.set(row.size, (counts.get(row.size) ?? 0) + row.right - row.x)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 12
}

/** Tables stand among rows by where they begin; rows keep the order in which they are read. */
function placed(parts: readonly Part[]): Part[] {
  const ordered: Part[] = []
  const tables = parts.filter((part) => 'table' in part).sort((a, b) => a.top - b.top)
  for (const part of parts) {
    if ('table' in part) continue
    while (tables[0] !== undefined && tables[0].top < part.top) ordered.push(tables.shift() as Part)
    ordered.push(part)
  }
  return [...ordered, ...tables]
}

/** Whether a long line is ruled between two rows: rows of a table of one column are parted by nothing else. */
const isRuledOff = (above: Row, row: Row, { rules, width }: Sight): boolean =>
  rules.level.some(
    (rule) =>
      rule.at > above.y + 2 && rule.at < row.y - row.size * 0.6 && rule.to - rule.from > width * 0.5 && rule.from <= row.x + 2,
  )

function isApart(above: Row, row: Row, usual: ReadonlyMap<number, number>): boolean {
  const gap = row.y - above.y
  if (gap <= 0) return true
  const size = Math.round(row.size)
  if (Math.abs(above.size - row.size) > 1.2) return true
  return gap > 1.25 * (usual.get(size) ?? 1.25 * row.size)
}
