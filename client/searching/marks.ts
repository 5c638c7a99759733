import type { SearchQuery } from '../generated/graphql.ts'
import { sayCaption } from '../words/captions.ts'

export type Found = SearchQuery['search']
export type Edge = Found['edges'][number]
export type Piece = Edge['highlights'][number]

export interface Range {
  readonly start: number
  readonly end: number
}

/** A part of a text, and whether it is what was looked for. */
export interface Part {
  readonly at: number
  readonly text: string
  readonly isMarked: boolean
}

const blank = /^[\s,/-]*$/

/** Ranges with nothing but a blank or hyphen between them as one. */
function joined(text: string, ranges: readonly Range[]): Range[] {
  const all: Range[] = []
  for (const range of ranges) {
    const last = all.at(-1)
    if (last !== undefined && blank.test(text.slice(last.end, range.start)))
      all[all.length - 1] = { start: last.start, end: range.end }
    else all.push(range)
  }
  return all
}

/** A text divided where ranges of it start and end. */
export function partsOf(text: string, ranges: readonly Range[]): Part[] {
  const parts: Part[] = []
  let at = 0
  for (const { start, end } of joined(text, ranges)) {
    parts.push({ at, text: text.slice(at, start), isMarked: false }, { at: start, text: text.slice(start, end), isMarked: true })
    at = end
  }
  return [...parts, { at, text: text.slice(at), isMarked: false }].filter((part) => part.text !== '')
}

/** A caption as it is said, divided: a day at its beginning is said otherwise, and nothing in it is marked then. */
export function captionParts(caption: string, ranges: readonly Range[]): Part[] {
  const said = sayCaption(caption)
  const moved = said.length - caption.length
  let same = 0
  while (same < Math.min(said.length, caption.length) && said.at(-1 - same) === caption.at(-1 - same)) same++
  const kept = ranges.filter(({ start }) => start >= caption.length - same)
  return partsOf(
    said,
    kept.map(({ start, end }) => ({ start: start + moved, end: end + moved })),
  )
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** What a thing itself says: of its other properties a piece shows only where the words stand nowhere else. */
const own = new Set(['text', 'summary', 'quote'])

/** Whether a caption, but for a number in front and where it is cut, shows all of a piece that is marked. */
function isShownBy(caption: string, { text, ranges, cutBefore }: Piece): boolean {
  const said = plain(caption).replace(/…$/, '')
  if (said.includes(plain(text))) return true
  const words = [said, said.slice(said.indexOf(' ') + 1)].find((each) => plain(text).startsWith(each))
  return !cutBefore && words !== undefined && ranges.every(({ end }) => plain(text.slice(0, end)).length <= words.length)
}

/** The pieces that show more than the caption does. */
export function piecesBeside({ node, captionRanges, highlights }: Pick<Edge, 'node' | 'captionRanges' | 'highlights'>): Piece[] {
  const pieces = highlights.filter((piece) => !isShownBy(node.caption, piece))
  const said = pieces.filter(({ property }) => own.has(property))
  return said.length > 0 || captionRanges.length > 0 ? said : pieces
}
