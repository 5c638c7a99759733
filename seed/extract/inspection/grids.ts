import type { Layer } from '../../read/layer.ts'
import type { Words } from '../../read/words.ts'
import { type Lined, linedGrids } from './lined.ts'
import { spacedGrids } from './spaced.ts'

/** The grids of judgements that are no tables: kept by spaces, or with their cells on lines of their own. */
export interface Grids {
  readonly rows: readonly Lined[]
  readonly unread: readonly Words[]
  /** The layer, with the lines of those grids blank: no other part of a report stands on them. */
  readonly without: Layer
}

export function gridsIn(layer: Layer): Grids {
  const spaced = spacedGrids(layer)
  const apart = withoutRows(layer, spaced)
  const { grids, unread } = linedGrids(apart)
  // Where a heading and the grade below it are all there is, the heading is needed where it stands.
  const lined = grids.flatMap((rows) => (rows.length > 1 ? rows : []))
  return { rows: [...spaced, ...lined], unread, without: withoutRows(apart, lined) }
}

function withoutRows(layer: Layer, rows: readonly Lined[]): Layer {
  const spans = rows.flatMap(({ words }) => words.spans)
  if (spans.length === 0) return layer
  const lines = layer.lines.map((line) =>
    spans.some(({ start, end }) => start < line.end && line.start < end) ? { ...line, end: line.start, text: '' } : line,
  )
  return { ...layer, lines }
}
