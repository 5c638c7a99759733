import type { Table } from '../outline/tables.ts'
import type { Layer, Line, Span } from '../read/layer.ts'
import { type Words, wordsAt } from '../read/words.ts'

/** A report within a pack: from its front to the next one's. */
export interface Part extends Span {
  readonly title: Words
  readonly reportTo: Words
  readonly reportOf: Words | undefined
}

/** What the labels on a report's front are called. */
const labels = {
  to: /^(?:report )?to$/,
  title: /^(?:subject|title|report title|title of report|subject of report)$/,
  of: /^(?:report (?:of|by|from|author)|lead officer|responsible officer)$/,
} as const

const label = (text: string | undefined): string =>
  (text ?? '')
    .toLowerCase()
    .replace(/[*#_]+/g, '')
    .replace(/[:\s]+$/, '')
    .trim()

/** The cell after the one that bears a label, in the first rows of a table. */
function after(table: Table, name: RegExp): Words | undefined {
  const rows = table.heading === undefined ? table.rows : [table.heading, ...table.rows]
  for (const { cells } of rows.slice(0, 8))
    for (const [at, cell] of cells.entries())
      if (name.test(label(cell.paragraphs[0]?.text)))
        return cells.slice(at + 1).find(({ paragraphs }) => paragraphs.length > 0)?.paragraphs[0]
  return undefined
}

type Front = Omit<Part, 'end'>

function ofTable(table: Table): Front[] {
  const [title, reportTo] = [after(table, labels.title), after(table, /^report to$/)]
  return title === undefined || reportTo === undefined
    ? []
    : [{ start: table.start, title, reportTo, reportOf: after(table, labels.of) }]
}

const labelled = /^[\s*#]*([A-Za-z][A-Za-z ]{1,24}?)[\s*]*:[\s*]*(?=\S)/
/** So many lines with a label make a front, where to whom, on what and by whom are among them. */
const frontLines = 9

/** A front without a table: lines that each begin with a label. */
function ofLines(text: string, lines: readonly Line[]): Front | undefined {
  const told = (name: RegExp): Words | undefined => {
    for (const line of lines) {
      const found = labelled.exec(line.text)
      if (found !== null && name.test(label(found[1])))
        return wordsAt(text, [{ start: line.start + found[0].length, end: line.end }])
    }
    return undefined
  }
  const [reportTo, title, reportOf] = [told(labels.to), told(labels.title), told(labels.of)]
  const start = lines[0]?.start
  return reportTo === undefined || title === undefined || reportOf === undefined || start === undefined
    ? undefined
    : { start, title, reportTo, reportOf }
}

function linedFronts({ text, lines }: Layer): Front[] {
  const fronts: Front[] = []
  let run: Line[] = []
  const close = (): void => {
    const front = run.length < 3 ? undefined : ofLines(text, run.slice(0, frontLines))
    if (front !== undefined) fronts.push(front)
    run = []
  }
  for (const line of lines) {
    if (labelled.test(line.text)) run.push(line)
    else if (line.text.trim() !== '') close()
  }
  close()
  return fronts
}

/** The reports of a pack. Each begins with a table, or with lines, that say to whom it reports, and on what. */
export function reportsIn(layer: Layer, tables: readonly Table[]): Part[] {
  const fronts = [...tables.flatMap(ofTable), ...linedFronts(layer)].sort((a, b) => a.start - b.start)
  return fronts.map((part, at) => ({ ...part, end: fronts[at + 1]?.start ?? layer.text.length }))
}
