import type { Layer, Line, Span } from '../../../read/layer.ts'
import { type Words, wordsAt } from '../../../read/words.ts'
import type { Heading } from '../column-words.ts'
import { type KeyPhrase, ratingOf } from '../rating-words.ts'
import { furnitureOf } from './furniture.ts'
import { type Header, headersOf } from './headers.ts'
import { type Paragraph, paragraphsOf } from './paragraphs.ts'

/** A table as it runs over its pages, without heads and furniture. */
export interface FlatTable {
  readonly heading: Words | undefined
  readonly columns: readonly Heading[]
  readonly paragraphs: readonly Paragraph[]
  /** From its first head to the end of its last line. */
  readonly span: Span
  /** Lines between its pages that are no cell's: running text above a head. */
  readonly between: readonly Span[]
  /** Lines within it that are furniture or a head. */
  readonly furniture: ReadonlySet<number>
}

const partWord = 'priority|theme|strand|work ?stream|aim|goal|pillar|objective|outcome|area|section|part|chapter|recommendation'
const count = '\\d{1,2}|[A-H]|[IVX]+|one|two|three|four|five|six|seven|eight|nine|ten'
/** The heading over a table: "Priority 1 – …", "Theme A: …". */
const partHeading = new RegExp(`^\\s*(?:${partWord})(?: area)? (?:${count})(?![\\p{L}\\p{N}.])`, 'iu')
const otherHeading = /^\s*(?:appendix|appendices|annex|glossary|contents|foreword|conclusion)\b(?!.*[.,;]\s*$)/i

interface Stretch {
  readonly header: Header
  readonly heading: Line | undefined
  /** The table's lines under this head, counted from 0, the last not included. */
  readonly to: number
}

/** A line much longer than those of cells is running text. */
function widestLine(lines: readonly Line[], headers: readonly Header[]): number {
  const near = headers
    .flatMap(({ to }) => lines.slice(to, to + 60).map((line) => line.text.trim().length))
    .filter((length) => length > 0)
  near.sort((a, b) => a - b)
  return Math.max(60, 1.6 * (near[Math.floor(near.length * 0.9)] ?? 0))
}

/** Where a table ends at the latest: before a heading or running text that no rating follows until the next head. */
function endOf(lines: readonly Line[], from: number, to: number, widest: number, key: readonly KeyPhrase[]): number {
  const isRating = (line: Line): boolean => ratingOf(line.text.trim(), key) !== undefined
  let last = from - 1
  for (let at = from; at < to; at++) if (isRating(lines[at] as Line)) last = at
  for (let at = last + 1; at < to; at++) {
    const { text } = lines[at] as Line
    if (partHeading.test(text) || otherHeading.test(text) || text.trim().length > widest) return at
  }
  return to
}

function stretchesOf(lines: readonly Line[], headers: readonly Header[], key: readonly KeyPhrase[]): Stretch[] {
  const widest = widestLine(lines, headers)
  let begun = 0
  return headers.map((header, at) => {
    const above = lines.slice(begun, header.from)
    const heading = above.slice(-24).findLast((line) => partHeading.test(line.text) && line.text.length < 200)
    const to = endOf(lines, header.to, headers[at + 1]?.from ?? lines.length, widest, key)
    begun = to
    return { header, heading, to }
  })
}

const sameColumns = (a: Header, b: Header): boolean => a.columns.join() === b.columns.join()

/** Stretches belong to one table until a heading comes between them, or the columns change. */
function grouped(stretches: readonly Stretch[]): Stretch[][] {
  const groups: Stretch[][] = []
  for (const stretch of stretches) {
    const last = groups.at(-1)?.at(-1)
    if (last !== undefined && stretch.heading === undefined && sameColumns(last.header, stretch.header))
      groups.at(-1)?.push(stretch)
    else groups.push([stretch])
  }
  return groups
}

function tableOf(layer: Layer, stretches: readonly Stretch[], furniture: ReadonlySet<number>): FlatTable {
  const [first, last] = [stretches[0] as Stretch, stretches.at(-1) as Stretch]
  const own = new Set(furniture)
  const breaks = new Set<number>()
  const body = stretches.flatMap(({ header, to }) => {
    for (const line of layer.lines.slice(header.from, header.to)) own.add(line.number)
    return layer.lines.slice(header.to, to)
  })
  let broken = false
  const kept = body.filter((line, at) => {
    const previous = body[at - 1]
    if (own.has(line.number) || (previous !== undefined && line.number !== previous.number + 1)) broken = true
    if (broken && !own.has(line.number) && line.text.trim() !== '') {
      breaks.add(line.number)
      broken = false
    }
    return !own.has(line.number)
  })
  const between = stretches
    .slice(1)
    .flatMap(({ header }, at) => layer.lines.slice(stretches[at]?.to, header.from))
    .filter((line) => !own.has(line.number) && line.text.trim() !== '')
  const end = (layer.lines[last.to - 1] as Line).end
  return {
    heading: first.heading && wordsAt(layer.text, [first.heading]),
    columns: first.header.columns,
    paragraphs: paragraphsOf(kept, breaks),
    span: { start: (layer.lines[first.header.from] as Line).start, end },
    between,
    furniture: own,
  }
}

/** The plan's tables in a text that has no pipes. */
export function flatTables(layer: Layer, key: readonly KeyPhrase[]): FlatTable[] {
  const headers = headersOf(layer.lines)
  if (headers.length === 0) return []
  const furniture = furnitureOf(layer.lines)
  return grouped(stretchesOf(layer.lines, headers, key)).map((stretches) => tableOf(layer, stretches, furniture))
}

/** The tables' lines that are neither taken nor furniture nor a head: there must be none. Lines after a table's end are not its own. */
export function unaccounted(layer: Layer, key: readonly KeyPhrase[], taken: readonly Span[]): string[] {
  const ends = flatTables(layer, key).map(({ span, furniture }) => {
    const own = taken.filter(({ start, end }) => start >= span.start && end <= span.end)
    return { span, furniture, last: Math.max(span.start, ...own.map(({ end }) => end)) }
  })
  return layer.lines
    .filter(({ text, start, end, number }) => {
      const table = ends.find(({ span, last }) => start >= span.start && end <= last)
      if (table === undefined || table.furniture.has(number) || text.trim() === '') return false
      return !taken.some((span) => span.start < end && span.end > start)
    })
    .map(({ number, text }) => `${number}: ${text}`)
}
