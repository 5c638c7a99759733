import type { Layer, Span } from '../read/layer.ts'
import { contactsIn, isContactLine, merged } from './contacts.ts'
import { interestPlaces } from './interests.ts'

const onlyLabel = /[:|][\s|*]*$/
const longestName = 60

function* contactLines({ lines }: Layer): Generator<Span> {
  for (const [at, { text, start, end }] of lines.entries()) {
    if (!isContactLine(text)) continue
    yield { start, end }
    const next = lines[at + 1]
    // Of a label alone the next line says who or what.
    if (onlyLabel.test(text) && next !== undefined && next.text.length <= longestName) yield { start: next.start, end: next.end }
  }
}

/** Where a document says how people are reached, and what interests they declare: of these places nothing is taken. */
export const privatePlaces = (layer: Layer): Span[] =>
  merged([...contactsIn(layer.text), ...contactLines(layer), ...interestPlaces(layer.lines)])

/** What of a place is outside of others, which are in order. */
export function outside({ start, end }: Span, places: readonly Span[]): Span[] {
  const kept: Span[] = []
  let from = start
  for (const place of places) {
    if (place.end <= from || place.start >= end) continue
    if (place.start > from) kept.push({ start: from, end: place.start })
    from = place.end
  }
  if (from < end) kept.push({ start: from, end })
  return kept
}
