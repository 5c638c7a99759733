import { lineStarts } from './lines.ts'

/** A run of characters in a text layer: 0-based, half-open. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A page of a file, in points, and what of the text stands on it. */
export interface SeenPage extends Span {
  readonly number: number
  readonly label?: string
  readonly width: number
  readonly height: number
}

/** Where a run of the text is seen on its page, in points from the upper left corner. */
export interface SeenRun extends Span {
  readonly page: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

interface Seen {
  readonly text: string
  readonly pages?: readonly SeenPage[]
  readonly boxes?: readonly SeenRun[]
}

/** A text as its readers look things up in it: made once for each text at hand. */
export interface Sights {
  readonly starts: readonly number[]
  readonly pages: readonly SeenPage[]
  readonly runs: readonly SeenRun[]
}

const made = new WeakMap<Seen, Sights>()

export function sightsOf(layer: Seen): Sights {
  const before = made.get(layer)
  if (before !== undefined) return before
  const runs = [...(layer.boxes ?? [])].sort((a, b) => a.start - b.start)
  const sights = { starts: lineStarts(layer.text), pages: layer.pages ?? [], runs }
  made.set(layer, sights)
  return sights
}

/** The pages that a span of the text stands on; a page without words where it stands between them. */
export function pagesBetween({ pages }: Sights, { start, end }: Span): SeenPage[] {
  return pages.filter((page) => (page.start >= start && page.start < end) || (page.start < start && page.end > start))
}

const sameLabel = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase()

/** The page with a number, or the first with a printed label. */
export function pageWith({ pages }: Sights, { number, label }: { readonly number?: number; readonly label?: string }) {
  return pages.find((page) =>
    number === undefined ? page.label !== undefined && sameLabel(page.label, label ?? '') : page.number === number,
  )
}
