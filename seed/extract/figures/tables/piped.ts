import type { TableRow } from '../../../outline/tables.ts'
import type { Span } from '../../../read/layer.ts'
import type { Words } from '../../../read/words.ts'
import type { Figure, Period } from '../figure.ts'
import { type PeriodContext, periodAround, periodIn } from '../periods/index.ts'
import { valueIn } from './cell-values.ts'
import { atItsDay } from './days.ts'
import { type Column, type Grid, type GridRow, gridOf } from './grid.ts'
import { countedUnit, type Label, labelOf, saysOnlyUnit } from './labels.ts'
import { isOfOtherThings } from './not-figures.ts'
import { baseOf, countsBeside, isTotal } from './pairs.ts'
import { scaled } from './scales.ts'

/** Where a table stands, and what is printed with it. */
export interface Around {
  readonly council: string
  readonly context: PeriodContext
  /** The words over the table, the nearest first: its caption, headings. */
  readonly over: readonly string[]
  /** Lines under it that begin with stars or a raised number. */
  readonly notes: ReadonlyMap<string, Words>
  readonly locator: string
  /** A short name of the table: its caption or nearest heading. */
  readonly title?: string
  /** The text of the layer that the table stands in. */
  readonly text: string
}

/** A quarter or month that its head tells alone is one of the year that another head, or the caption, tells. */
function withYear(label: Label, years: readonly string[], context: PeriodContext): Period | undefined {
  if (!/^(?:q|quarter ?)[1-4]$/i.test(label.text.trim())) return label.period
  for (const words of years) {
    const year = periodIn(words, { ...context })
    if (year?.label === undefined || !/\d{2,4} ?[-/\u2010-\u2015] ?\d{2}/.test(year.label)) continue
    const found = periodIn(`${label.text.trim()} ${year.label.replace(/[\u2010-\u2015]/g, '-')}`, context)
    if (found !== undefined) return { ...found, label: label.text.trim() }
  }
  return label.period
}

/** Stars, or a raised number, at the end of some words, that point to a note. */
const starsOf = (words: readonly Words[], text: string): string =>
  words
    .flatMap(({ spans }) => spans)
    .map(({ start, end }) => /(?:\*+|[\u00b9\u00b2\u00b3\u2074-\u2079])$/.exec(text.slice(start, end).trim())?.[0] ?? '')
    .find((stars) => stars !== '') ?? 'none'

const noteOf = ({ labelled }: Pick<GridRow, 'labelled'>, { heads }: Column, { notes, text }: Around): Words | undefined =>
  notes.get(starsOf(heads, text)) ?? notes.get(starsOf(labelled, text))

/** The time that a note tells: also a year alone, and a quarter apart from its year. */
function periodOfNote(text: string, context: PeriodContext): Period | undefined {
  const [years] = /20\d\d ?[-/\u2010-\u2015] ?\d{2,4}/.exec(text) ?? []
  const [quarter] = /\bQ(?:uarter ?)?[1-4]\b/i.exec(text) ?? []
  if (years !== undefined && quarter !== undefined) return periodIn(`${quarter} ${years}`, context)
  const [year] = /(?<![\d/-])20\d\d(?![\d/-])/.exec(text) ?? []
  return periodIn(text, context) ?? (year === undefined ? undefined : periodIn(`in ${year}`, context))
}

function periodOfCell({ label: row, labelled }: GridRow, column: Column, around: Around, kind: Figure['kind']): Period {
  const { context, over } = around
  const [own, head] = [row.period, column.label.period]
  if (own !== undefined && head !== undefined) {
    const both = periodIn(`${row.text} ${column.label.text}`, context)
    if (both !== undefined) return both
  }
  const found = withYear(column.label, [row.text, ...over], context) ?? withYear(row, [column.label.text, ...over], context)
  if (found !== undefined && found.basis !== 'UNKNOWN') return found
  const note = noteOf({ labelled }, column, around)
  const noted = note === undefined ? undefined : periodOfNote(note.text, context)
  if (noted !== undefined) return noted
  const named = /\b(?:previous|last|prior|latest|current)\b[^,]*/i.exec(column.label.text)?.[0]
  if (named !== undefined && /previous|last|prior/i.test(named)) return { basis: 'UNKNOWN', label: named.trim() }
  return found ?? periodAround(kind, `${row.words} ${column.label.words}`, { ...context, under: over })
}

const isRate = (unit: string | undefined): boolean => unit !== undefined && /^(?:%|per |£)/.test(unit)

function unitOf(
  row: Label,
  column: Column,
  cellUnit: string | undefined,
  columns: Grid['columns'],
  around: Around,
  words: readonly string[],
): string {
  const told = cellUnit ?? column.label.unit
  if (told !== undefined) return told
  if (column.unitRow !== undefined) {
    const somePlaced = columns.some((each) => each?.label.place !== undefined || each?.label.isOwn)
    const isPlaced = column.label.place !== undefined || column.label.isOwn
    const unit = labelOf(column.unitRow.text, '').unit
    if (unit !== undefined && (isPlaced || !somePlaced)) return unit
  }
  if (column.label.isCount) return countedUnit([...words, ...around.over])
  if (row.unit !== undefined) return row.unit
  const over = labelOf(around.over[0] ?? '', around.council).unit
  return isRate(over) && !row.isCount && !/\bnumbers?\b|\bactuals?\b/i.test(around.over[0] ?? '')
    ? (over as string)
    : countedUnit([...words, ...around.over])
}

/** What a cell counts: what its row and column say beside time, place and unit; else what they stand under. */
function measureOf(row: GridRow, column: Column, around: Around): { words: string; under: string[] } {
  const parts = [row.label.words, column.label.words].filter((words) => !saysOnlyUnit(words))
  const over = [...row.under.map(({ text }) => text), ...around.over].filter((text) => text !== '')
  if (parts.length > 0) return { words: [...new Set(parts)].join(', '), under: over }
  const said = over.findIndex((text) => !saysOnlyUnit(labelOf(text, around.council, around.context).words))
  return said === -1
    ? { words: '', under: over }
    : { words: labelOf(over[said] as string, around.council, around.context).words, under: over.slice(said + 1) }
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 57).trimEnd()}\u2026` : text)

/** Where a cell stands, its label and its heads: the table, its row, its column, by their words. */
function locatorsIn(
  { locator, title }: Around,
  { label }: GridRow,
  { label: head }: Column,
): { table: string; row: string; column: string; cell: string } {
  const table = title === undefined ? locator : `${/^page \d+, /.exec(locator)?.[0] ?? ''}table '${shortened(title)}'`
  const row = label.text === '' ? [] : [`row '${shortened(label.text)}'`]
  const column = head.text === '' ? [] : [`column '${shortened(head.text)}'`]
  return {
    table,
    row: [table, ...row].join(', '),
    column: [table, ...column].join(', '),
    cell: [table, ...row, ...column].join(', '),
  }
}

/** What carries the figure of a cell: its row's label, its column's heads, and the cell. */
function carriersIn(
  around: Around,
  row: GridRow,
  column: Column,
  cell: Words,
): Pick<Figure, 'carriers' | 'locators' | 'locator'> {
  const at = locatorsIn(around, row, column)
  const all = [
    ...row.labelled.map((words) => ({ words, locator: at.row })),
    ...column.heads.map((words) => ({ words, locator: at.column })),
    { words: cell, locator: at.cell },
  ].filter(({ words: { spans } }) => spans.length > 0)
  return { carriers: all.map(({ words }) => words), locators: all.map(({ locator }) => locator), locator: at.cell }
}

/** A number in brackets alone: below nothing, or a count of something else. */
const inBrackets = /^\(£?\d[\d,.]* ?(?:%|k|m|bn)?\)$/i
const sayingChange =
  /\b(?:chang\w*|differences?|differs?|varian(?:ce|ces)|variations?|movements?|gaps?|increases?|decreases?|rises?|falls?|growth|reductions?|improvements?|progress|trend|compar\w+|versus|vs\.?|against|over|under|up|down|growth|direction|distance|swing)\b|\+ ?\/ ?[-\u2212\u2013]|[+\u2212-]\/[+\u2212-]|\u00b1/i

/** Whether what stands over a signed figure says that it is a change. */
const saysChange = ([row, column]: readonly [GridRow, Column], { over }: Around): boolean =>
  [row.label.text, ...row.under.map(({ text }) => text), column.label.text, ...over.slice(0, 2)].some((text) =>
    sayingChange.test(text),
  )

/** The figures of a table between pipes; none where it is of other things. Spans are those of figures that tell not what they count. */
export function figuresOfTable(rows: readonly TableRow[], around: Around): { figures: Figure[]; notUnderstood: Span[] } {
  const [figures, notUnderstood]: [Figure[], Span[]] = [[], []]
  if (isOfOtherThings(rows)) return { figures, notUnderstood }
  const grid = gridOf(rows, around.council, around.context)
  if (grid === undefined) {
    const shares = rows.flatMap(({ cells }) =>
      cells.flatMap(({ paragraphs }) => paragraphs.filter(({ text }) => valueIn(text)?.unit === '%')),
    )
    return { figures, notUnderstood: shares.length < 2 ? [] : shares.flatMap(({ spans }) => spans) }
  }
  const pairs = countsBeside(grid)
  const counts = new Set(pairs.values())
  for (const row of grid.rows) {
    if (isTotal(row)) continue
    for (const [at, column] of grid.columns.entries()) {
      const cell = row.cells[at]
      if (column === undefined || column.label.isOther || row.label.isOther || cell === undefined) continue
      if (inBrackets.test(cell.words.text.trim())) notUnderstood.push(...cell.words.spans)
      if (cell.value === undefined) continue
      const share = [...pairs].find(([, count]) => count === at)?.[0]
      if (counts.has(at) && share !== undefined && row.cells[share]?.value !== undefined) continue
      const { words, under } = measureOf(row, column, around)
      if (words === '') {
        notUnderstood.push(...cell.words.spans)
        continue
      }
      const beside = pairs.get(at)
      const count = cell.value.count ?? (beside === undefined ? undefined : row.cells[beside]?.value?.value)
      const base = cell.value.of ?? (beside === undefined ? undefined : baseOf(grid, beside))
      const place = row.label.place ?? column.label.place
      const kind =
        column.label.kind ?? row.label.kind ?? (place === undefined ? (cell.value.isSigned ? 'CHANGE' : 'ACTUAL') : 'COMPARATOR')
      if (cell.value.isSigned && kind === 'CHANGE' && !saysChange([row, column], around)) {
        notUnderstood.push(...cell.words.spans)
        continue
      }
      const unit = unitOf(row.label, column, cell.value.unit, grid.columns, around, [words])
      figures.push({
        value: scaled(cell.value, cell.words.text, unit, [column.label.text, row.label.text, ...around.over.slice(0, 1)]),
        unit,
        ...(count === undefined ? {} : { count }),
        ...(base === undefined || count === undefined ? {} : { of: base }),
        ...(cell.value.qualifier === undefined ? {} : { qualifier: cell.value.qualifier }),
        kind,
        ...(place === undefined ? {} : { place }),
        period: atItsDay(
          periodOfCell(row, column, around, kind),
          [row.label.text, column.label.text, noteOf(row, column, around)?.text ?? '', ...around.over.slice(0, 1)],
          [words, ...under.slice(0, 1), unit],
        ),
        printed: cell.words,
        ...carriersIn(around, row, column, cell.words),
        counted: { words, under },
      })
    }
  }
  return { figures, notUnderstood }
}
