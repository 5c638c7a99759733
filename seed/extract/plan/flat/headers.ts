import type { Line } from '../../../read/layer.ts'
import { type Heading, headingsIn } from '../column-words.ts'

/** A table's head, as it stands once on every page of the table: lines `from` to `to`, the last not included, counted from 0. */
export interface Header {
  readonly from: number
  readonly to: number
  readonly columns: readonly Heading[]
  readonly words: string
}

const mostLines = 20
const fewestColumns = 4

const plain = (lines: readonly Line[]): string =>
  lines
    .map(({ text }) => text.toLowerCase().replace(/[^\p{L}\p{N}#]+/gu, ' '))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()

const isWritten = (line: Line): boolean => line.text.trim() !== ''
const isTable = (columns: readonly Heading[]): boolean =>
  columns.length >= fewestColumns &&
  columns.includes('action') &&
  (columns.includes('rating') || columns.includes('milestone')) &&
  columns.some((column) => column !== 'action' && column !== 'ref' && column !== 'rating')

/** The longest run of lines from here on that is nothing but headings of columns. */
function headerAt(lines: readonly Line[], from: number): Header | undefined {
  if (!isWritten(lines[from] as Line) || (lines[from] as Line).text.trimStart().startsWith('|')) return undefined
  let best: Header | undefined
  let words = ''
  let written = 0
  for (let to = from; to < lines.length && written < mostLines; to++) {
    const line = lines[to] as Line
    if (!isWritten(line)) continue
    written++
    words = `${words} ${plain([line])}`.trim()
    if (words.length > 400) break
    const columns = headingsIn(words)
    if (columns !== undefined && isTable(columns)) best = { from, to: to + 1, columns, words }
  }
  return best
}

/** A head that has lost its beginning is known by its end: it takes the columns of the whole one, and the lines that are left of it. */
function mended(header: Header, lines: readonly Line[], known: readonly Header[]): Header {
  const whole = known.filter(({ words }) => words.length > header.words.length && words.endsWith(` ${header.words}`)).at(0)
  if (whole === undefined) return header
  let { from } = header
  for (let at = from - 1; at >= 0 && from - at < mostLines; at--) {
    if (!isWritten(lines[at] as Line)) continue
    if (!whole.words.endsWith(plain(lines.slice(at, header.to)))) break
    from = at
  }
  return { ...header, from, columns: whole.columns }
}

export function headersOf(lines: readonly Line[]): Header[] {
  const headers: Header[] = []
  for (let at = 0; at < lines.length; at++) {
    const header = headerAt(lines, at)
    if (header === undefined) continue
    headers.push(header)
    at = header.to - 1
  }
  return headers.map((header) => mended(header, lines, headers))
}
