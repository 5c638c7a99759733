import type { TraceLayer } from '../generated/graphql.ts'
import { type Nested, nest, onlyOnTrails, type Thing, type TraceLink } from './nest.ts'

/** A layer as a column shows it. */
export interface ColumnOf {
  readonly layer: TraceLayer
  /** What has a place of its own, what belongs to another below it. */
  readonly things: readonly Thing[]
  /** How many figures are told with each indicator, and have no place of their own. */
  readonly figures: ReadonlyMap<string, number>
}

interface Layered {
  readonly layer: TraceLayer
  readonly things: readonly Thing[]
}

const isFigure = ({ thing }: Nested): boolean => thing.node.__typename === 'Observation'

/** A layer without the parts of a plan that only say where others stand, and without the figures that an indicator tells. */
export function columnOf({ layer, things }: Layered, links: readonly TraceLink[]): ColumnOf {
  const onTrails = onlyOnTrails(things, links)
  const placed: Thing[] = []
  const figures = new Map<string, number>()
  const place = ({ thing, children }: Nested): void => {
    placed.push(thing)
    const isIndicator = thing.node.__typename === 'Indicator'
    const told = isIndicator ? children.filter(isFigure).length : 0
    if (told > 0) figures.set(thing.node.id, told)
    for (const child of children) if (!isIndicator || !isFigure(child)) place(child)
  }
  const kept = things.filter(({ node }) => !onTrails.has(node.id))
  for (const each of nest(kept, links)) place(each)
  return { layer, things: placed, figures }
}
