import type { Block } from '../../outline/blocks/index.ts'
import type { Layer, Span } from '../../read/layer.ts'
import { type Words, wordsAt } from '../../read/words.ts'
import { sentencesOf } from '../inspection/sentences.ts'

/** Words from a place of the layer on. */
export const wordsFrom = ({ text }: Layer, { spans }: Words, at: number): Words =>
  wordsAt(
    text,
    spans.filter(({ end }) => end > at).map(({ start, end }) => ({ start: Math.max(start, at), end })),
  )

/** Words up to a place of the layer. */
export const wordsUntil = ({ text }: Layer, { spans }: Words, at: number): Words =>
  wordsAt(
    text,
    spans.filter(({ start }) => start < at).map(({ start, end }) => ({ start, end: Math.min(end, at) })),
  )

/** Words cut at places of the layer, in their order. */
export function cutAt(layer: Layer, words: Words, places: readonly number[]): Words[] {
  const ends = [...places, Number.POSITIVE_INFINITY]
  return ends
    .map((end, at) => wordsFrom(layer, wordsUntil(layer, words, end), places[at - 1] ?? 0))
    .filter(({ spans }) => spans.length > 0)
}

export const joined = (parts: readonly Words[]): Words => ({
  spans: parts.flatMap(({ spans }) => spans),
  text: parts.map(({ text }) => text).join(' '),
})

/** The source of words as one text, and the place in the layer of each of its characters. */
export function sourceOf({ text }: Layer, { spans }: Words): { text: string; placeOf: (at: number) => number } {
  const pieces = spans.map(({ start, end }) => ({ start, text: text.slice(start, end) }))
  return {
    text: pieces.map((piece) => piece.text).join('\n'),
    placeOf: (at) => {
      let left = at
      for (const piece of pieces) {
        if (left <= piece.text.length) return piece.start + left
        left -= piece.text.length + 1
      }
      return (spans.at(-1) as Span).end
    },
  }
}

/** Words cut short, after whose stop a sentence goes on. */
const shortened =
  /(?:^|[\s("])(?:nos?|cllrs?|mr|mrs|ms|dr|rev|st|paras?|pp?|refs?|e\.g|i\.e|etc|approx|c|vs|viz|cf|fig|app|dept|hon|nem|con|tel|\p{L})\.$/u

/** The sentences of words, each with its normal form. */
export function sentencesIn(layer: Layer, words: Words): { words: Words; normal: string }[] {
  const block: Block = { kind: 'paragraph', depth: 0, words, line: 0 }
  const found: { words: Words; normal: string }[] = []
  for (const { text, placesOf } of sentencesOf(layer, block, /\S/)) {
    const own = { words: wordsAt(layer.text, placesOf(0, text.length)), normal: text }
    const last = found.at(-1)
    if (last !== undefined && (shortened.test(last.normal) || /^[\p{Ll}\d(]/u.test(own.words.text)))
      found[found.length - 1] = {
        words: wordsAt(layer.text, [...last.words.spans, ...own.words.spans]),
        normal: `${last.normal} ${own.normal}`,
      }
    else found.push(own)
  }
  return found
}
