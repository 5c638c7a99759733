import { sourceOf } from '../../extract/meeting/cut.ts'
import { blocksOf } from '../../outline/blocks/index.ts'
import type { Layer, Span } from '../../read/layer.ts'
import type { Words } from '../../read/words.ts'

/** A paragraph, item or cell, as its letters stand in the document. */
export interface Unit {
  readonly text: string
  readonly isHeading: boolean
  placeOf(from: number, to: number): Span
  /** The sentence that a place stands in, as far as nothing private parts it. */
  sentenceAt(from: number, to: number): Span
}

const stop = /(?<=[^\d\s][.;!?]['")\u2019\u201d]?|(?<!\d)\d{4}\.)\s+(?=\S)/g
/** Blanks stand for what is private: words end before them. */
const blanks = / {4,}|\t{2,}/g

/** So much of a sentence is cited on either side. */
const longestSentence = 1000

/** The piece between two cuts that holds a place. */
function pieceAt(text: string, cuts: readonly RegExp[], from: number, to: number): [number, number] {
  let [start, end] = [0, text.length]
  for (const cut of cuts)
    for (const { index, 0: printed } of text.matchAll(cut)) {
      if (index + printed.length <= from) start = Math.max(start, index + printed.length)
      else if (index >= to) end = Math.min(end, index)
    }
  return [start, end]
}

function unitOf(layer: Layer, words: Words, isHeading: boolean): Unit {
  const { text, placeOf } = sourceOf(layer, words)
  const place = (from: number, to: number): Span => ({ start: placeOf(from), end: placeOf(Math.max(from, to - 1)) + 1 })
  return {
    text,
    isHeading,
    placeOf: place,
    sentenceAt: (from, to) => {
      const begin = Math.max(0, from - longestSentence)
      const near = text.slice(begin, to + longestSentence)
      const [start, end] = pieceAt(near, [stop, blanks], from - begin, to - begin)
      return place(begin + start, begin + end)
    },
  }
}

/** All that a document says, piece by piece, in its order. */
export function unitsOf(layer: Layer): Unit[] {
  return blocksOf(layer).flatMap(({ kind, words, rows }) => {
    const all = rows?.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs)) ?? [words]
    return all.map((each) => unitOf(layer, each, kind === 'heading'))
  })
}
