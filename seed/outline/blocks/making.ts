import type { Layer, Line, Span } from '../../read/layer.ts'
import { asOne, type Words, wordsAt } from '../../read/words.ts'
import { type Table, tablesOf } from '../tables.ts'
import type { Block } from './block.ts'
import type { Mark } from './markers.ts'

/** A digit set high, that points to a note. */
const noteMark = /(?<=[\p{L}\p{N}.,;:?!)\]"'\u2019\u201d])[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+/gu

function wordsOf(layer: Layer, spans: readonly Span[]): Words {
  const words = wordsAt(layer.text, spans)
  return { spans: words.spans, text: words.text.replace(noteMark, '') }
}

/** Lines that make up one block. */
export interface Draft {
  readonly kind: Block['kind']
  readonly lines: Line[]
  readonly mark?: Mark | undefined
  readonly depth: number
}

export function blockOf(layer: Layer, { kind, lines, mark, depth }: Draft): Block {
  const first = lines[0] as Line
  const spans = lines.map((line, at) => ({ start: line.start + (at === 0 ? (mark?.length ?? 0) : 0), end: line.end }))
  return {
    kind,
    depth,
    words: wordsOf(layer, spans),
    line: first.number,
    ...(mark === undefined ? {} : { marker: mark.text }),
    ...(first.place === undefined ? {} : { page: first.place.page, size: first.place.size, bold: first.place.bold }),
  }
}

function tableBlock(table: Table, line: Line): Block {
  const rows = table.heading === undefined ? table.rows : [table.heading, ...table.rows]
  const paragraphs = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.paragraphs))
  return {
    kind: 'table',
    depth: 0,
    words: asOne(paragraphs),
    line: line.number,
    ...(line.place === undefined ? {} : { page: line.place.page }),
    rows,
  }
}

/** The tables of a layer, each at the number of the line that it begins on. */
export function tableBlocks(layer: Layer): Map<number, { block: Block; last: number }> {
  const byStart = new Map(layer.lines.map((line) => [line.start, line]))
  const found = new Map<number, { block: Block; last: number }>()
  for (const table of tablesOf(layer)) {
    const line = byStart.get(table.start)
    if (line === undefined) continue
    let last = line.number
    while ((layer.lines[last]?.end ?? Number.POSITIVE_INFINITY) <= table.end) last++
    found.set(line.number, { block: tableBlock(table, line), last })
  }
  return found
}
