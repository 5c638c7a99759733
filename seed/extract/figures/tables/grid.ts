import type { TableRow } from '../../../outline/tables.ts'
import type { Words } from '../../../read/words.ts'
import type { PeriodContext } from '../periods/index.ts'
import { type CellValue, isMissing, valueIn } from './cell-values.ts'
import { type Label, labelOf } from './labels.ts'

export interface GridCell {
  readonly words: Words
  readonly value?: CellValue
}

/** A row of figures with its label. */
export interface GridRow {
  readonly label: Label
  /** The cells that hold the label. */
  readonly labelled: readonly Words[]
  readonly cells: readonly GridCell[]
  /** Words of rows without figures that the row stands under. */
  readonly under: readonly Words[]
}

export interface Column {
  readonly label: Label
  readonly heads: readonly Words[]
  /** A row that says only in what the columns are counted, and in which of them. */
  readonly unitRow?: Words
}

/** A table of figures: its columns by place, and its rows. */
export interface Grid {
  readonly columns: readonly (Column | undefined)[]
  readonly rows: readonly GridRow[]
}

const none: Words = { spans: [], text: '' }

/** The paragraphs of a cell as one text. */
function wordsOf(row: TableRow, at: number): Words {
  const paragraphs = row.cells[at]?.paragraphs ?? []
  if (paragraphs.length === 1) return paragraphs[0] as Words
  return { spans: paragraphs.flatMap(({ spans }) => spans), text: paragraphs.map(({ text }) => text).join(' ') }
}

const isFilled = ({ text }: Words): boolean => text.trim() !== ''
const hasLetters = ({ text }: Words): boolean => /\p{L}{2}/u.test(text)

function cellsOf(row: TableRow, width: number): GridCell[] {
  return Array.from({ length: width }, (_, at) => {
    const words = row.cells[at] === undefined ? none : wordsOf(row, at)
    const value = valueIn(words.text)
    return { words, ...(value === undefined ? {} : { value }) }
  })
}

const isYear = ({ words: { text } }: GridCell): boolean => /^(?:19|20)\d\d$/.test(text.trim())
const holdsValues = (cells: readonly GridCell[]): boolean =>
  cells.slice(1).some((cell) => cell.value !== undefined && !isYear(cell))

/** References to other rows, or parts, of a paper. */
const isReference = ({ words: { text } }: GridCell): boolean => /\d+\.\d+\.\d+|\d\.\d[,;] ?\d\.\d/.test(text)

const unitText =
  /^\(?(?:rates? )?(?:per (?:10,?000|1,?000|100,?000)(?: \w+)*|percentages?|%|per cent|numbers?|£(?:000s?|k|m)?)\)?$/i

/** Columns of which most filled cells are figures. */
function valueColumns(all: readonly (readonly GridCell[])[], rows: readonly (readonly GridCell[])[], width: number): Set<number> {
  const found = new Set<number>()
  for (let at = 0; at < width; at++) {
    if (all.some((cells) => isReference(cells[at] as GridCell))) continue
    const filled = rows.map((cells) => cells[at] as GridCell).filter(({ words }) => isFilled(words))
    const values = filled.filter(({ value }) => value !== undefined).length
    const gaps = filled.filter(({ words }) => isMissing(words.text)).length
    if (values > 0 && !filled.every(isYear) && values + gaps >= filled.length * 0.6) found.add(at)
  }
  return found
}

/** What heads each column: the cells over it, of several rows; a head reaches over the blank cells to its right. */
function headsOf(rows: readonly (readonly GridCell[])[], width: number, values: ReadonlySet<number>): Words[][] {
  return Array.from({ length: width }, (_, at) =>
    rows.flatMap((cells, row) => {
      const own = (cells[at] as GridCell).words
      if (isFilled(own)) return [own]
      if (row === rows.length - 1 || !values.has(at)) return []
      for (let left = at - 1; left >= 1; left--) {
        const words = (cells[left] as GridCell).words
        if (isFilled(words)) return [words]
      }
      return []
    }),
  )
}

/** Reads a table as a grid of figures; undefined where it has no columns of figures with heads or labels. */
export function gridOf(rows: readonly TableRow[], council: string, context: PeriodContext): Grid | undefined {
  const width = Math.max(...rows.map(({ cells }) => cells.length))
  if (width < 2) return undefined
  const all = rows.map((row) => cellsOf(row, width))
  const first = all.findIndex(holdsValues)
  if (first < 1) return undefined
  const body = all.slice(first)
  const unitRows = body.filter((cells) => {
    const filled = cells.filter(({ words }) => isFilled(words))
    return filled.length === 1 && unitText.test((filled[0] as GridCell).words.text.trim())
  })
  const values = valueColumns(
    all,
    body.filter((cells) => !unitRows.includes(cells)),
    width,
  )
  values.delete(0)
  if (values.size === 0) return undefined
  const headRows = all.slice(0, first)
  const titles = headRows.filter((cells) => cells.filter(({ words }) => isFilled(words)).length === 1 && cells.length > 2)
  const heads = headsOf(
    headRows.filter((cells) => !titles.includes(cells)),
    width,
    values,
  )
  const sides = [...Array(width).keys()].filter((at) => !values.has(at) && at < Math.min(...values))
  const headed = (at: number): Label => labelOf((heads[at] ?? []).map(({ text }) => text).join(' '), council, context)
  const telling = sides.filter((at) => !headed(at).isOther)
  const labelColumns = telling.length > 0 ? telling : sides
  const grid: GridRow[] = []
  let under: Words[] = titles.flatMap((cells) => cells.map(({ words }) => words).filter(isFilled))
  for (const cells of body) {
    if (unitRows.includes(cells)) continue
    const filled = cells.filter(({ words }) => isFilled(words))
    if (!holdsValues(cells)) {
      if (filled.length === 1 && hasLetters((filled[0] as GridCell).words)) under = [(filled[0] as GridCell).words]
      continue
    }
    const labelled = labelColumns.map((at) => (cells[at] as GridCell).words).filter(isFilled)
    const own = labelled.length > 0 ? labelled : (grid.at(-1)?.labelled ?? [])
    const label = labelOf(
      own
        .filter(hasLetters)
        .map(({ text }) => text)
        .join(', ') ||
        (own[0]?.text ?? ''),
      council,
      context,
    )
    grid.push({ label, labelled: own, cells, under })
  }
  const unitRow = unitRows[0]?.find(({ words }) => isFilled(words))?.words
  const columns = heads.map((words, at): Column | undefined => {
    if (!values.has(at)) return undefined
    return { label: headed(at), heads: words, ...(unitRow === undefined ? {} : { unitRow }) }
  })
  const isHeaded = columns.some((column) => column !== undefined && column.heads.length > 0)
  return isHeaded ? { columns, rows: grid } : undefined
}
