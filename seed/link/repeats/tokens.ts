import type { Block } from '../../outline/blocks/index.ts'
import { blocksOf } from '../../outline/blocks/index.ts'
import type { Layer, Span } from '../../read/layer.ts'

/** The words of a document that are sentences of its own: no headings or notes. Every word by its number in the lexicon. */
export interface Tokens {
  readonly words: Int32Array
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** Whether a word goes on from the one before it, in the same paragraph. */
  readonly follows: Uint8Array
}

/** Gives each word a number, the same in all documents. */
export class Lexicon {
  readonly #numbers = new Map<string, number>()

  numberOf(word: string): number {
    const known = this.#numbers.get(word)
    if (known !== undefined) return known
    this.#numbers.set(word, this.#numbers.size)
    return this.#numbers.size - 1
  }
}

const pattern = /[\p{L}\p{N}]+(?:['’ʼ][\p{L}]+)*/gu
/** A wider gap stands for something that is not open, or parts two columns. */
const gap = /[^\n]{6,}/
const longestWord = 60

const placesOf = ({ kind, rows, words }: Block): Span[] => {
  if (kind === 'heading' || kind === 'note') return []
  const texts = rows === undefined ? [words] : rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs))
  return texts.flatMap(({ spans }) => [...spans])
}

export function tokensOf(layer: Layer, lexicon: Lexicon): Tokens {
  const words: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  const follows: number[] = []
  for (const place of blocksOf(layer).flatMap(placesOf)) {
    const text = layer.text.slice(place.start, place.end)
    let before = -1
    for (const { 0: word, index } of text.matchAll(pattern)) {
      const isNext = before >= 0 && !gap.test(text.slice(before, index))
      words.push(lexicon.numberOf(word.slice(0, longestWord).toLowerCase().replaceAll(/[’ʼ]/g, "'")))
      starts.push(place.start + index)
      before = index + word.length
      ends.push(place.start + before)
      follows.push(isNext ? 1 : 0)
    }
  }
  return {
    words: Int32Array.from(words),
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    follows: Uint8Array.from(follows),
  }
}
