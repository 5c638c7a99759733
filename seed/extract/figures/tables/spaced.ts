import type { Cell, TableRow } from '../../../outline/tables.ts'
import type { Layer, Line } from '../../../read/layer.ts'
import { wordsAt } from '../../../read/words.ts'
import { isMissing, valueIn } from './cell-values.ts'

const gap = / {3,}|\t+/g

function cellsOf(layer: Layer, { text, start }: Line): Cell[] {
  const cells: Cell[] = []
  let from = 0
  const close = (to: number): void => {
    const span = { start: start + from, end: start + to }
    const words = wordsAt(layer.text, [span])
    if (words.text !== '' || cells.length > 0) cells.push({ ...span, paragraphs: words.text === '' ? [] : [words] })
  }
  for (const { index, 0: blank } of text.matchAll(gap)) {
    close(index)
    from = index + blank.length
  }
  close(text.length)
  return cells
}

const textOf = ({ paragraphs }: Cell): string => paragraphs[0]?.text ?? ''

/** The longest cell among figures that is none: a rating, or which way is good. */
const longestWord = 15

/** A label, and behind it mostly figures; what stands between them is no longer than a rating. */
function isFigures([label, ...cells]: readonly Cell[]): boolean {
  if (label === undefined || cells.length === 0 || !/\p{L}{2}/u.test(textOf(label))) return false
  const texts = cells.map(textOf)
  const values = texts.filter((text) => valueIn(text) !== undefined)
  const told = values.length + texts.filter(isMissing).length
  return values.length > 0 && told * 2 > texts.length && texts.every((text) => text.length <= longestWord)
}

const isTold = ({ text, place }: Line): boolean =>
  text.trim() !== '' && !text.trimStart().startsWith('|') && place?.furniture !== true && place?.note !== true

/** Rows of a table whose columns only spaces keep apart: at least two of figures, under one of as many heads. */
export function spacedTables(layer: Layer): TableRow[][] {
  const tables: TableRow[][] = []
  let rows: TableRow[] = []
  const close = (): void => {
    if (rows.length >= 3) tables.push(rows)
    rows = []
  }
  for (const line of layer.lines) {
    const cells = isTold(line) ? cellsOf(layer, line) : []
    const row: TableRow = { start: line.start, end: line.end, line: line.number, cells }
    if (rows.length > 0 && isFigures(cells) && cells.length === rows[0]?.cells.length) {
      rows.push(row)
      continue
    }
    close()
    const isHead = cells.length >= 2 && !isFigures(cells) && cells.every((cell) => textOf(cell).length <= 60)
    if (isHead) rows = [row]
  }
  close()
  return tables
}
