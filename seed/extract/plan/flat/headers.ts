import type { Line } from '../../../read/layer.ts'
import { beginsWithHeading, type Heading, headingsIn } from '../column-words.ts'

/** A table's head, as it stands once on every page of the table: lines `from` to `to`, the last not included, counted from 0. */
export interface Header {
  readonly from: number
  readonly to: number
  readonly columns: readonly Heading[]
  readonly words: string
}

const mostLines = 20
/** Over how many lines the words of one heading are broken at most. */
const longestHeading = 4
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
  const opening = lines.slice(from, from + longestHeading).map(({ text }) => text)
  if (!beginsWithHeading(opening.join(' '))) return undefined
  let best: Header | undefined
  let words = ''
  let unread = 0
  for (let to = from; to < lines.length && unread < longestHeading; to++) {
    const line = lines[to] as Line
    if (!isWritten(line)) continue
    unread++
    words = `${words} ${plain([line])}`.trim()
    const columns = headingsIn(words)
    if (columns !== undefined) unread = 0
    if (columns !== undefined && isTable(columns)) best = { from, to: to + 1, columns, words }
  }
  return best
}

/**
 * A head that has lost its beginning is known by its end: it takes the columns of the whole one, and the lines that are left of it.
 * One that begins with the end of a cell ("Service Plan") is known by the whole one at its end.
 */
function mended(header: Header, lines: readonly Line[], known: readonly Header[]): Header {
  const often = (words: string): number => known.filter((each) => each.words === words).length
  const likely = known.filter(({ words }) => words !== header.words && often(words) >= often(header.words))
  const inner = likely.find(({ words }) => header.words.endsWith(` ${words}`))
  const within = lines.slice(header.from, header.to)
  const later = within.findIndex((line, at) => isWritten(line) && plain(within.slice(at)) === inner?.words)
  if (inner !== undefined && later > 0)
    return { ...header, from: header.from + later, columns: inner.columns, words: inner.words }
  const whole = likely.find(({ words }) => words.endsWith(` ${header.words}`))
  return whole === undefined ? header : { ...header, from: beginning(header, lines, whole.words), columns: whole.columns }
}

function beginning(header: Header, lines: readonly Line[], whole: string): number {
  let { from } = header
  for (let at = from - 1; at >= 0 && from - at < mostLines; at--) {
    if (!isWritten(lines[at] as Line)) continue
    if (!whole.endsWith(plain(lines.slice(at, header.to)))) break
    from = at
  }
  return from
}

/** A cell's last line may read like a heading and stand just above the head: without it, the head reaches further. */
function furthest(first: Header, lines: readonly Line[]): Header {
  let best = first
  for (let at = first.from + 1; at < Math.min(first.to, first.from + longestHeading); at++) {
    const later = headerAt(lines, at)
    if (later !== undefined && later.to > best.to && later.columns.length >= first.columns.length) best = later
  }
  return best
}

export function headersOf(lines: readonly Line[]): Header[] {
  const headers: Header[] = []
  for (let at = 0; at < lines.length; at++) {
    const first = headerAt(lines, at)
    if (first === undefined) continue
    const header = furthest(first, lines)
    headers.push(header)
    at = header.to - 1
  }
  return headers.map((header) => mended(header, lines, headers))
}
