import type { Grid, GridCell } from './grid.ts'
import type { Run } from './page.ts'
import { type Row, rowsOf } from './rows.ts'

/** A line of a cell, and the page that shows it: a cell may go on over the page. */
export interface CellLine {
  readonly row: Row
  readonly page: number
}

export interface TableRow {
  readonly page: number
  /** The lines of each column's cell, in the order of the columns. */
  readonly cells: readonly (readonly CellLine[])[]
}

export interface Table {
  readonly top: number
  readonly edges: readonly number[]
  readonly rows: readonly TableRow[]
  /** Words stand in one column alone: it is a table only as the rest of one on the page before. */
  readonly thin: boolean
}

interface Filled {
  readonly cell: GridCell
  readonly rows: readonly Row[]
}

const inCell = (run: Run, cell: GridCell): boolean => {
  const [x, y] = [run.x + Math.min(run.right - run.x, 4) / 2, run.y - run.size * 0.3]
  return x >= cell.left - 1 && x <= cell.right + 1 && y >= cell.top - 1 && y <= cell.bottom + 1
}

function filledCells(grid: Grid, runs: readonly Run[]): Filled[] {
  const inside = runs.filter(({ x, y }) => x >= grid.left - 2 && x <= grid.right + 2 && y >= grid.top - 2 && y <= grid.bottom + 2)
  const used = new Set<Run>()
  return grid.cells.map((cell) => {
    const own = inside.filter((run) => !used.has(run) && inCell(run, cell))
    for (const run of own) used.add(run)
    return { cell, rows: rowsOf(own) }
  })
}

/** A cell that takes a table's whole width and holds paragraphs is a text with a line around it. */
const isText = (grid: Grid, { cell, rows }: Filled): boolean =>
  rows.length > 2 && cell.left <= grid.left + 4 && cell.right >= grid.right - 4

/** Cells in the groups that rows part. */
function between(rows: readonly number[], cells: readonly Filled[]): Filled[][] {
  const edges = [-1, ...[...rows].sort((a, b) => a - b), Number.POSITIVE_INFINITY]
  return edges.slice(1).map((edge, at) => cells.filter(({ cell }) => cell.row > (edges[at] as number) && cell.row < edge))
}

function tableOf({ edges }: Grid, cells: readonly Filled[], page: number): Table {
  const numbers = [...new Set(cells.map(({ cell }) => cell.row))].sort((a, b) => a - b)
  const rows = numbers.map((number): TableRow => {
    const own = cells.filter(({ cell }) => cell.row === number)
    const columns = edges.slice(1).map((_, column) => own.find(({ cell }) => cell.column === column)?.rows ?? [])
    return { page, cells: columns.map((lines) => lines.map((row) => ({ row, page }))) }
  })
  const filled = new Set(cells.flatMap(({ cell, rows: lines }) => (lines.length > 0 ? [cell.column] : [])))
  return { edges, top: Math.min(...cells.map(({ cell }) => cell.top)), rows: rows.filter(holdsWords), thin: filled.size < 2 }
}

const holdsWords = ({ cells }: TableRow): boolean => cells.some((lines) => lines.length > 0)

const runsOf = (cells: readonly Filled[]): Run[] => cells.flatMap(({ rows }) => rows.flatMap((row) => [...row.runs]))

/** The tables in a ruled grid, and the runs in them. A box around a text is none. */
export function tablesIn(grid: Grid, runs: readonly Run[], page: number): { tables: Table[]; used: Run[] } {
  const cells = filledCells(grid, runs)
  const texts = cells.filter((each) => isText(grid, each))
  const rest = cells.filter((each) => !texts.includes(each))
  const groups = between(
    texts.map(({ cell }) => cell.row),
    rest,
  ).filter((some) => grid.edges.length > 2 && some.some(({ rows }) => rows.length > 0))
  return { tables: groups.map((some) => tableOf(grid, some, page)), used: groups.flatMap(runsOf) }
}

const textOf = (lines: readonly CellLine[]): string =>
  lines
    .map(({ row }) => row.runs.map(({ text }) => text).join(' '))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()

const isEnded = (text: string): boolean => /[.!?:;)]$/.test(text)
/** A text that ends with one of these goes on. */
const opens =
  /(?:[,&\u2010-\u2014-]|\b(?:a|an|and|as|at|by|for|from|in|into|of|on|or|our|that|the|their|through|to|with|within))$/i

/** Whether a row is the rest of the one before it, which a page's end broke: its words go on from theirs. */
function goesOn(before: TableRow, row: TableRow): boolean {
  const pairs = row.cells.map((lines, column) => [textOf(before.cells[column] ?? []), textOf(lines)] as const)
  const filled = pairs.filter(([, text]) => text !== '')
  const both = filled.filter(([above]) => above !== '')
  const open = both.filter(([above, text]) => !isEnded(above) && (/^\p{Ll}/u.test(text) || opens.test(above)))
  const alone = filled.length === 1 && both.length === 1 && (row.cells.length > 3 || !isEnded(both[0]?.[0] ?? ''))
  return (open.length > 0 && both.length === filled.length) || alone
}

const joinedRow = (before: TableRow, row: TableRow): TableRow => ({
  page: before.page,
  cells: before.cells.map((lines, column) => [...lines, ...(row.cells[column] ?? [])]),
})

const sameWords = (a: TableRow, b: TableRow): boolean => a.cells.every((lines, at) => textOf(lines) === textOf(b.cells[at] ?? []))

/** The lines of a table's cells, for what is no table. */
export const linesIn = ({ rows }: Table): Row[] => rows.flatMap(({ cells }) => cells.flat().map(({ row }) => row))

/** Whether a table on one page can go on as another on the next: their columns stand alike. */
export const fits = (a: Table, b: Table): boolean =>
  a.edges.length === b.edges.length && a.edges.every((edge, at) => Math.abs(edge - (b.edges[at] as number)) <= 4)

/** Two parts of one table, the head that is printed again on the second page left out and given back. */
export function continued(table: Table, next: Table): { table: Table; repeated: TableRow | undefined } {
  const [head, first] = [table.rows[0], next.rows[0]]
  const repeated = head !== undefined && first !== undefined && sameWords(head, first) ? first : undefined
  const rows = repeated === undefined ? next.rows : next.rows.slice(1)
  const [last, open] = [table.rows.at(-1), rows[0]]
  const all =
    last !== undefined && open !== undefined && last !== head && goesOn(last, open)
      ? [...table.rows.slice(0, -1), joinedRow(last, open), ...rows.slice(1)]
      : [...table.rows, ...rows]
  return { table: { ...table, rows: all }, repeated }
}
