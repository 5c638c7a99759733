import { type EnumValue, enumValues } from '../../../schema/index.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import { folded } from '../meetings/namesakes.ts'

export type FigureKind = EnumValue<'ObservationKind'>

/** Words that tell the kind of an authority, and not which it is. */
const kindWords =
  /\b(?:council|borough|metropolitan|county|city|district|unitary|authority|royal|london|mbc|mdc|cbc|bc|cc|dc|of)\b/g

const bare = (name: string): string =>
  folded(name)
    .replace(kindWords, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? value : undefined)

/** What tells of a figure where it belongs. */
export interface Figure {
  readonly node: StoredNode
  readonly kind: FigureKind | undefined
  readonly place: string | undefined
  readonly unit: string | undefined
  readonly start: string | undefined
  readonly end: string | undefined
  readonly value: number | undefined
  readonly qualifier: string | undefined
  /** Whether it is about the council as a whole. */
  readonly own: boolean
}

/** Reads figures of an indicator; one without a unit is counted in the indicator's. */
export function figureReader(council: string | undefined, indicatorUnit: string | undefined): (node: StoredNode) => Figure {
  const home = council === undefined ? undefined : bare(council)
  return (node) => {
    const place = textOf(node.place)
    return {
      node,
      kind: enumValues('ObservationKind').find((kind) => kind === node.kind),
      place,
      unit: textOf(node.unit) ?? indicatorUnit,
      start: textOf(node.start),
      end: textOf(node.end),
      value: typeof node.value === 'number' ? node.value : undefined,
      qualifier: textOf(node.qualifier),
      own: place === undefined || (home !== undefined && bare(place) === home),
    }
  }
}

/** The indicator's own history: what was measured of the council as a whole, in periods that are known. */
export const isOwn = ({ kind, own }: Figure): boolean => kind === 'ACTUAL' && own

const decimals = (value: number): number => String(value).split('.')[1]?.length ?? 0

/** Whether two figures say the same as far as the more rounded of them goes. */
export function agree(a: number, b: number): boolean {
  const places = Math.min(decimals(a), decimals(b))
  const half = 0.5 * 10 ** -places
  return decimals(a) === decimals(b) ? a === b : Math.abs(a - b) <= half + 1e-9
}
