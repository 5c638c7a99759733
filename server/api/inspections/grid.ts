import { areas, type EnumValue, isAreaKey } from '../../../schema/index.ts'
import { grouped } from '../loaders/grouped.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import { oldestFirst } from './day.ts'

export type Scale = 'GRADES' | 'SEND_OUTCOMES'

export interface Cell {
  readonly judgements: readonly StoredNode[]
}

/** How one area was judged, a cell for each inspection of the grid. */
export interface Row {
  readonly key: string | null
  readonly label: string
  readonly about: string | null
  readonly cells: readonly Cell[]
}

export interface Grid {
  readonly scale: Scale
  readonly inspections: readonly StoredNode[]
  readonly rows: readonly Row[]
}

/** A judgement and the inspection that gave it. */
export interface Given {
  readonly inspection: StoredNode
  readonly judgement: StoredNode
}

const outcomes: readonly EnumValue<'Grade'>[] = ['POSITIVE_EXPERIENCES', 'INCONSISTENT_EXPERIENCES', 'SYSTEMIC_FAILINGS']
const scales: readonly Scale[] = ['GRADES', 'SEND_OUTCOMES']

const keysOf = ({ areaKeys }: StoredNode): readonly string[] => (Array.isArray(areaKeys) ? areaKeys.map(String) : [])

/** What was named and not judged stands with what else is said of its area. */
export function scaleOf(judgement: StoredNode): Scale {
  if (outcomes.some((grade) => grade === judgement.grade)) return 'SEND_OUTCOMES'
  return judgement.grade === 'NOT_JUDGED' && keysOf(judgement).includes('send') ? 'SEND_OUTCOMES' : 'GRADES'
}

/** A row is known by its key, or by the area as printed where a judgement has none: the first is a key, the second is not. */
type Place = readonly [key: string | null, printed: string]

/** On the scale of outcomes for SEND the whole is the one area that there is: it has no row beside that area's own. */
function rowKeys(judgement: StoredNode): readonly string[] {
  const keys = [...new Set(keysOf(judgement))]
  return scaleOf(judgement) === 'SEND_OUTCOMES' && keys.includes('send') ? keys.filter((key) => key !== 'overall') : keys
}

const placesOf = (judgement: StoredNode): Place[] => {
  const printed = String(judgement.area)
  const keys = rowKeys(judgement)
  return keys.length === 0 ? [[null, printed]] : keys.map((key) => [key, printed])
}

const placeName = ([key, printed]: Place): string => (key === null ? `printed ${printed}` : `key ${key}`)
const orderOf = ([key]: Place): number => (key !== null && isAreaKey(key) ? areas[key].order : Number.MAX_SAFE_INTEGER)

/** Judgements in the order of their areas; those of areas that are not known last. */
export function inOrderOfAreas(judgements: readonly StoredNode[]): StoredNode[] {
  const orders = new Map(judgements.map((each) => [each.id, Math.min(...placesOf(each).map(orderOf))]))
  return judgements.toSorted((a, b) => (orders.get(a.id) ?? 0) - (orders.get(b.id) ?? 0))
}

function rowOf([key, printed]: Place, cells: readonly Cell[]): Row {
  if (key !== null && isAreaKey(key)) return { key, label: areas[key].label, about: areas[key].about, cells }
  return { key, label: printed, about: null, cells }
}

function gridOf(scale: Scale, given: readonly Given[]): Grid {
  const inspections = oldestFirst([...new Map(given.map(({ inspection }) => [inspection.id, inspection])).values()])
  const placed = given.flatMap((each) => placesOf(each.judgement).map((place) => ({ ...each, place })))
  const rows = [...grouped(placed, ({ place }) => placeName(place)).values()].map((of) => ({
    place: of[0]?.place as Place,
    cells: inspections.map(({ id }) => ({
      judgements: of.filter(({ inspection }) => inspection.id === id).map(({ judgement }) => judgement),
    })),
  }))
  const inOrder = rows.toSorted((a, b) => orderOf(a.place) - orderOf(b.place))
  return { scale, inspections, rows: inOrder.map(({ place, cells }) => rowOf(place, cells)) }
}

/** The judgements of a council's inspections as grids of areas and inspections, one for each scale that there is. */
export function gridsOf(given: readonly Given[]): Grid[] {
  return scales
    .map((scale) =>
      gridOf(
        scale,
        given.filter(({ judgement }) => scaleOf(judgement) === scale),
      ),
    )
    .filter(({ rows }) => rows.length > 0)
}
