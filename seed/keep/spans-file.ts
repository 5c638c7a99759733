import type { Span } from '../read/layer.ts'

/** Places of a text in its order, each once. */
export function inOrder(spans: readonly Span[]): Span[] {
  const known = new Map(spans.map(({ start, end }) => [`${start} ${end}`, { start, end }]))
  return [...known.values()].sort((a, b) => a.start - b.start || a.end - b.end)
}

/** Places of a text as they are written down: where each starts and ends. */
export const writtenSpans = (spans: readonly Span[]): string => `${JSON.stringify(spans.map(({ start, end }) => [start, end]))}\n`

export const spansFrom = (json: string): Span[] =>
  (JSON.parse(json) as (readonly [number, number])[]).map(([start, end]) => ({ start, end }))
