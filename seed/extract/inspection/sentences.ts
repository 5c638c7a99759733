import type { Block } from '../../outline/blocks/index.ts'
import type { Layer, Span } from '../../read/layer.ts'
import { normalForm } from '../../read/normal.ts'

/** A sentence in normal form. */
export interface Sentence {
  readonly text: string
  /** Where a piece of it stands in the text of the layer: at several places where a page's end parts it. */
  placesOf(from: number, to: number): Span[]
}

/** Where sentences end: at a stop that follows a word or a year, not at one within a number. */
const stop = /(?<=[^\d\s][.;!?]['")]?|(?<!\d)\d{4}\.)\s(?=\S)/g

function parted(text: string): [number, number][] {
  const ends = [...text.matchAll(stop)].map(({ index }) => index)
  return [...ends, text.length].map((end, at) => [at === 0 ? 0 : (ends[at - 1] as number) + 1, end])
}

function ofSpans({ text }: Layer, spans: readonly Span[]): Sentence[] {
  let told = ''
  const map: number[] = []
  for (const span of spans) {
    const normal = normalForm(text.slice(span.start, span.end))
    if (told !== '') map.push(span.start)
    told = told === '' ? normal.text : `${told} ${normal.text}`
    for (const at of normal.map.slice(0, -1)) map.push(span.start + at)
  }
  return parted(told).map(([first, last]) => ({
    text: told.slice(first, last),
    placesOf: (from, to) =>
      spans.flatMap(({ start, end }) => {
        const [low, high] = [Math.max(start, map[first + from] as number), Math.min(end, (map[first + to - 1] as number) + 1)]
        return low < high ? [{ start: low, end: high }] : []
      }),
  }))
}

/** The sentences of those of a block's texts that could hold what is looked for. Words that a page's end parts are read together. */
export function sentencesOf(layer: Layer, { words, rows }: Block, looked: RegExp): Sentence[] {
  const texts = rows?.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs)) ?? [words]
  return texts.filter(({ text }) => looked.test(text)).flatMap(({ spans }) => ofSpans(layer, spans))
}
