import type { Layer, Span } from '../../../read/layer.ts'
import type { Words } from '../../../read/words.ts'

/** A sentence as it is read, and where each piece of it stands. */
export interface Sentence {
  readonly text: string
  /** The words of a piece of it. */
  piece(from: number, to: number): Words
}

const abbreviated =
  /(?:\b(?:e\.g|i\.e|etc|No|Nos|approx|Mr|Mrs|Ms|Dr|Prof|St|vs|cf|para|pp?|inc|excl|Cllr|LD|FD|ref|Ref|fig|min)|\b\p{Lu})$/u
const longestSentence = 3000

/** Where sentences end: at a stop before something that can begin one. */
function endsIn(text: string): number[] {
  const ends: number[] = []
  let from = 0
  for (const { index, 0: stop } of text.matchAll(/[.!?]['")\]’”]{0,2}\s+(?=["'‘“(]?[\p{Lu}\d£])/gu)) {
    const before = text.slice(Math.max(0, index - 8), index)
    const next = text.slice(index + stop.length, index + stop.length + 1)
    if (
      stop.startsWith('.') &&
      (abbreviated.test(before) || (/^\d$/.test(next) && /^\d{1,2}$|\s\d$/.test(before) && index - from < 4))
    )
      continue
    ends.push(index + stop.length)
    from = index + stop.length
  }
  return ends
}

/** Pieces that are not longer than a sentence can be. */
function cut(first: number, last: number): [number, number][] {
  const pieces: [number, number][] = []
  for (let from = first; from < last; from += longestSentence) pieces.push([from, Math.min(last, from + longestSentence)])
  return pieces
}

/** For each character of some words, where it stands in the text that they were read from. */
function placesOf({ text }: Layer, words: Words): number[] {
  const places: number[] = []
  let [at, index] = [words.spans[0]?.start ?? 0, 0]
  for (const character of words.text.split('')) {
    const isSpace = /\s/.test(character)
    while (index < words.spans.length) {
      const span = words.spans[index] as Span
      if (at < span.start) at = span.start
      if (at >= span.end) {
        if (isSpace) break
        index++
        continue
      }
      const here = text[at] as string
      if (isSpace ? /\s/.test(here) : here === character) break
      if (isSpace) break
      at++
    }
    places.push(at)
    if (!isSpace) at++
  }
  return places
}

/** The sentences of some words of a layer. */
export function sentencesOf(layer: Layer, words: Words): Sentence[] {
  const ends = endsIn(words.text)
  if (!/\p{L}/u.test(words.text)) return []
  let places: number[] | undefined
  return [...ends, words.text.length].flatMap((end, at) =>
    cut(at === 0 ? 0 : (ends[at - 1] as number), end).flatMap(([first, last]) => {
      const text = words.text.slice(first, last).trimEnd()
      if (text === '') return []
      return [
        {
          text,
          piece: (from: number, to: number): Words => {
            places ??= placesOf(layer, words)
            const [low, high] = [places[first + from] as number, (places[first + to - 1] as number) + 1]
            const spans = words.spans.flatMap(({ start, end }) => {
              const span = { start: Math.max(start, low), end: Math.min(end, high) }
              return span.start < span.end ? [span] : []
            })
            return { spans, text: text.slice(from, to) }
          },
        },
      ]
    }),
  )
}
