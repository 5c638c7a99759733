import type { Span } from '../read/layer.ts'

/** Places of a text in its order, each once. */
export function inOrder(spans: readonly Span[]): Span[] {
  const known = new Map(spans.map(({ start, end }) => [`${start} ${end}`, { start, end }]))
  return [...known.values()].sort((a, b) => a.start - b.start || a.end - b.end)
}

/** Places of a text as they are written down: where each starts and ends. */
export const writtenSpans = (spans: readonly Span[]): string => `${JSON.stringify(spans.map(({ start, end }) => [start, end]))}\n`

type Pair = readonly [start: number, end: number]

const isPair = (each: unknown): each is Pair =>
  Array.isArray(each) && each.length === 2 && each.every((offset) => Number.isSafeInteger(offset) && offset >= 0)

/** The places that were written down; undefined where what stands there is none of that. */
export const spansIn = (written: unknown): Span[] | undefined =>
  Array.isArray(written) && written.every(isPair) ? written.map(([start, end]) => ({ start, end })) : undefined

/** A file's JSON; undefined where it was damaged. */
export function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

export const spansFrom = (json: string): Span[] | undefined => spansIn(parsed(json))
