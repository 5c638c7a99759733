import { createHash } from 'node:crypto'

/** A run of characters in a text layer: 0-based, half-open, in UTF-16 units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** One line of a layer, without what ends it; lines are counted from 1. */
export interface Line extends Span {
  readonly number: number
  readonly text: string
}

/** A document as text, and what made it so. Of a text file the layer is its content as it stands. */
export interface Layer {
  readonly text: string
  readonly lines: readonly Line[]
  /** The reader and its version. */
  readonly reader: string
  /** The digest of the file that was read. */
  readonly sha256: string
}

export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const match of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ number: lines.length + 1, start, end: match.index, text: text.slice(start, match.index) })
    start = match.index + match[0].length
  }
  lines.push({ number: lines.length + 1, start, end: text.length, text: text.slice(start) })
  return lines
}

export function textLayer(bytes: Uint8Array, text: string): Layer {
  return { text, lines: linesOf(text), reader: 'text 1', sha256: createHash('sha256').update(bytes).digest('hex') }
}

/** The line that holds an offset. */
export function lineAt(lines: readonly Line[], offset: number): Line {
  let [low, high] = [0, lines.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lines[middle] as Line).start <= offset) low = middle
    else high = middle - 1
  }
  return lines[low] as Line
}
