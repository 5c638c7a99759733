import type { Layer, Line, Span } from '../read/layer.ts'
import { type Words, wordsAt } from '../read/words.ts'

/** A cell of a table, with its paragraphs; none where it is blank. */
export interface Cell extends Span {
  readonly paragraphs: readonly Words[]
}

export interface TableRow extends Span {
  readonly line: number
  readonly cells: readonly Cell[]
}

/** A table whose cells stand between pipes. Its heading is the row above the line of dashes. */
export interface Table extends Span {
  readonly heading: TableRow | undefined
  readonly rows: readonly TableRow[]
}

const isTableLine = (line: Line): boolean => line.text.trimStart().startsWith('|')
const isRule = (line: Line): boolean => /^[\s|:-]+$/.test(line.text) && line.text.includes('-')

/** Tags that end a paragraph, bullets that begin one, and tags that only stand between words. */
const boundary = /<\/?(?:p|br|ul|ol|li|div|tr|td|th|table|tbody|thead)\b[^>]*>|[■•▪●]/gi
const within = /<\/?(?:b|strong|i|em|u|span|sup|sub|font)\b[^>]*>/gi

function between(start: number, end: number, text: string, marks: RegExp): Span[] {
  const spans: Span[] = []
  let from = start
  for (const mark of text.slice(start, end).matchAll(marks)) {
    spans.push({ start: from, end: start + mark.index })
    from = start + mark.index + mark[0].length
  }
  return [...spans, { start: from, end }]
}

function cellAt(text: string, start: number, end: number): Cell {
  const paragraphs = between(start, end, text, boundary)
    .map((span) => wordsAt(text, between(span.start, span.end, text, within)))
    .filter((words) => words.text !== '')
  return { start, end, paragraphs }
}

function rowAt(text: string, line: Line): TableRow {
  const bars = [...line.text.matchAll(/(?<!\\)\|/g)].map(({ index }) => line.start + index)
  const last = bars.at(-1) as number
  const closed = text.slice(last + 1, line.end).trim() === '' && bars.length > 1
  const edges = closed ? bars : [...bars, line.end]
  const cells = edges.slice(1).map((end, at) => cellAt(text, (edges[at] as number) + 1, end))
  return { start: line.start, end: line.end, line: line.number, cells }
}

function tableOf(text: string, lines: readonly Line[]): Table {
  const rule = lines.findIndex(isRule)
  const rows = lines.filter((line) => !isRule(line)).map((line) => rowAt(text, line))
  const heading = rule === 1 ? rows[0] : undefined
  const [first, last] = [lines[0] as Line, lines.at(-1) as Line]
  return { start: first.start, end: last.end, heading, rows: heading === undefined ? rows : rows.slice(1) }
}

/** The tables between pipes of a document, each a run of lines that begin with a pipe. */
export function tablesOf({ text, lines }: Layer): Table[] {
  const tables: Table[] = []
  let run: Line[] = []
  const close = (): void => {
    if (run.length > 0) tables.push(tableOf(text, run))
    run = []
  }
  for (const line of lines) {
    if (isTableLine(line)) run.push(line)
    else close()
  }
  close()
  return tables
}
