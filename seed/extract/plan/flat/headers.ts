import type { Line } from '../../../read/layer.ts'
import { beginsWithHeading, type Heading, headingsIn } from '../column-words.ts'

/** A table's head, as it stands once on every page of the table: lines `from` to `to`, the last not included, counted from 0. */
export interface Header {
  readonly from: number
  readonly to: number
  readonly columns: readonly Heading[]
  readonly words: string
}

/** Over how many lines the words of one heading are broken at most. */
const longestHeading = 4
const fewestColumns = 4

const plainOf = new WeakMap<Line, string>()

/** A line's words in lower case, without marks, made once. */
function plainLine(line: Line): string {
  let plain = plainOf.get(line)
  if (plain === undefined) {
    plain = line.text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}#]+/gu, ' ')
      .trim()
    plainOf.set(line, plain)
  }
  return plain
}

const plain = (lines: readonly Line[]): string =>
  lines
    .map(plainLine)
    .filter((words) => words !== '')
    .join(' ')

const isWritten = (line: Line): boolean => line.text.trim() !== ''
const isTable = (columns: readonly Heading[]): boolean =>
  columns.length >= fewestColumns &&
  columns.includes('action') &&
  (columns.includes('rating') || columns.includes('milestone')) &&
  columns.some((column) => column !== 'action' && column !== 'ref' && column !== 'rating')

/** The longest run of lines from here on that is nothing but headings of columns. */
function headerAt(lines: readonly Line[], from: number): Header | undefined {
  if (!isWritten(lines[from] as Line) || (lines[from] as Line).text.trimStart().startsWith('|')) return undefined
  if (!beginsWithHeading(plain(lines.slice(from, from + longestHeading)))) return undefined
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

/** True where all words stand in the whole in the same order, and are at least half of it. */
function isPartOf(words: string, whole: string): boolean {
  const [own, all] = [words.split(' '), whole.split(' ')]
  let at = 0
  for (const word of all) if (word === own[at]) at++
  return at === own.length && own.length * 2 >= all.length
}

/** A head that has lost lines is known by what is left: it takes the columns of the whole one, and the lines that are left of it. */
function whole(header: Header, lines: readonly Line[], known: readonly Header[]): Header {
  const often = (words: string): number => known.filter((each) => each.words === words).length
  const likely = known.filter(({ words }) => words !== header.words && often(words) >= often(header.words))
  const like = likely
    .filter(({ words }) => words.length > header.words.length && isPartOf(header.words, words))
    .sort((a, b) => often(b.words) - often(a.words))[0]
  if (like === undefined) return cellLess(header, lines, likely)
  const { from, to } = reach(header, lines, like.words)
  return { from, to, columns: like.columns, words: like.words }
}

/** A head that begins with the end of a cell ("Service Plan") is known by the one at its end. */
function cellLess(header: Header, lines: readonly Line[], likely: readonly Header[]): Header {
  const inner = likely.find(({ words }) => header.words.endsWith(` ${words}`))
  const own = lines.slice(header.from, header.to)
  const later = own.findIndex((line, at) => isWritten(line) && plain(own.slice(at)) === inner?.words)
  return inner === undefined || later < 1 ? header : { ...inner, from: header.from + later, to: header.to }
}

/** How far up and down from a head's lines there are more that belong to it. */
function reach(header: Header, lines: readonly Line[], words: string): { from: number; to: number } {
  let { from, to } = header
  for (let at = from - 1; at >= 0 && from - at <= longestHeading; at--) {
    if (!isWritten(lines[at] as Line)) continue
    if (!isPartOf(plain(lines.slice(at, to)), words)) break
    from = at
  }
  for (let at = to; at < lines.length && at - to <= longestHeading; at++) {
    if (!isWritten(lines[at] as Line)) continue
    if (!isPartOf(plain(lines.slice(from, at + 1)), words)) break
    to = at + 1
  }
  return { from, to }
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
  return headers.map((header) => whole(header, lines, headers))
}
