import { createHash } from 'node:crypto'
import { readers } from './readers.ts'

/** A run of characters in a text layer: 0-based, half-open, in UTF-16 units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** One line of a layer, without what ends it; lines are counted from 1. */
export interface Line extends Span {
  readonly number: number
  readonly text: string
  /** Where a page shows it; of a text file, none. */
  readonly place?: LinePlace
}

/** How and where a line is set on a page, in points from its upper left corner; `y` is the line its letters stand on. */
export interface LinePlace {
  readonly page: number
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
  readonly bold: boolean
  /** A row of a table, all its cells on one line. */
  readonly table?: true
  /** What pages bear at head or foot. */
  readonly furniture?: true
  /** Below the line that is ruled over notes. */
  readonly note?: true
}

/** A page of a document, and what of the text stands on it. */
export interface Page extends Span {
  /** Counted from 1. */
  readonly number: number
  /** What the document calls it, where it says so. */
  readonly label?: string
  readonly width: number
  readonly height: number
}

/** Where a run of the text is seen on its page. */
export interface Box extends Span {
  readonly page: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A document as text, and what made it so. Of a text file the layer is its content as it stands. */
export interface Layer {
  readonly text: string
  readonly lines: readonly Line[]
  /** The reader and its version. */
  readonly reader: string
  /** The digest of the file that was read. */
  readonly sha256: string
  readonly pages?: readonly Page[]
  readonly boxes?: readonly Box[]
}

/** A layer, and what a person should know of how it was read. */
export interface Reading {
  readonly layer: Layer
  readonly remarks: readonly string[]
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

export const digestOf = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex')

/** What made a layer, and the digest of what it made. */
export const markOf = ({ reader, text }: Layer): string => `${reader} ${digestOf(text)}`

export function textLayer(bytes: Uint8Array, text: string): Layer {
  return { text, lines: linesOf(text), reader: readers.text, sha256: digestOf(bytes) }
}

function lastFrom<S extends Span>(spans: readonly S[], offset: number): S | undefined {
  let [low, high] = [0, spans.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((spans[middle] as S).start <= offset) low = middle
    else high = middle - 1
  }
  return spans[low]
}

/** The line that holds an offset. */
export const lineAt = (lines: readonly Line[], offset: number): Line => lastFrom(lines, offset) as Line

/** The page that holds an offset; none where a document has no pages. */
export const pageAt = (pages: readonly Page[] | undefined, offset: number): Page | undefined => lastFrom(pages ?? [], offset)
