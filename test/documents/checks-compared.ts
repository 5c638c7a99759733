import { type CheckGroup, checkNamed } from '../../schema/index.ts'
import { scopeOf } from '../../seed/extract/passage.ts'
import type { Known } from '../../seed/link/known.ts'

/** Where a reader saw a point: lines of a file's text, or a page. */
interface Seen {
  readonly file: string
  readonly lines?: readonly [number, number]
  readonly page?: number
  readonly ref?: string | null
}

const kinds = ['gap', 'date', 'reference', 'contradiction', 'load', 'wording', 'other'] as const
export type PointKind = (typeof kinds)[number]

/** What a reader would raise. */
export interface Point {
  readonly id: string
  readonly kind: PointKind
  readonly where: readonly Seen[]
  readonly provable: boolean
}

/** Groups of checks whose flags can be the same point as one that a reader called so. */
const groupsOf: Readonly<Record<PointKind, readonly CheckGroup[]>> = {
  gap: ['GAP', 'LOAD', 'REFERENCE'],
  date: ['DATE', 'CONTRADICTION', 'GAP'],
  reference: ['REFERENCE', 'GAP', 'CONTRADICTION'],
  contradiction: ['CONTRADICTION', 'DATE', 'REFERENCE', 'GAP'],
  load: ['LOAD'],
  wording: ['WORDING', 'CONTRADICTION'],
  other: ['CONTRADICTION', 'GAP', 'DATE', 'REFERENCE', 'LOAD', 'WORDING'],
}

/** Passages of more lines say too little of where a thing stands. */
const mostLines = 80
/** A point that is told of many places is met when so large a share of them is. */
const enough = 0.4

interface Place {
  readonly scope: string
  readonly from: number
  readonly to: number
  readonly page: number | undefined
}

interface Shown {
  readonly group: CheckGroup | undefined
  readonly places: readonly Place[]
  readonly refs: readonly string[]
}

const scopeOfPassage = (id: string): string => id.slice(0, id.lastIndexOf('/passage/'))

function flagsOf(known: Known): Shown[] {
  return known.all('Flag').map(({ id, properties: { rule } }) => ({
    group: checkNamed(rule)?.group,
    places: known.out('CITES', id).flatMap(({ to }) => {
      const passage = known.node(to)
      if (passage?.label !== 'Passage') return []
      const { lineStart = 0, lineEnd = 0, page } = passage.properties
      return [{ scope: scopeOfPassage(to), from: lineStart, to: lineEnd, page }]
    }),
    refs: known.out('RAISED_ON', id).flatMap(({ to }) => {
      const { ref } = (known.node(to)?.properties ?? {}) as { ref?: string }
      return ref === undefined ? [] : [ref]
    }),
  }))
}

/** Whether a flag cites a place that a reader named, or is raised on what the reader named. */
function meets({ places, refs }: Shown, { lines, page, ref }: Seen, scope: string | undefined): boolean {
  if (ref != null && refs.includes(ref)) return true
  return places.some((place) => {
    if (place.scope !== scope) return false
    if (lines === undefined) return place.page === page
    return place.from <= lines[1] && place.to >= lines[0] && place.to - place.from < mostLines
  })
}

/**
 * The points that some flag stands for. Of a contradiction, one flag must show two of the places that the reader named; of all else, flags
 * together must show enough of them. It tells where flags stand, not that they say the same.
 */
export function pointsMet(known: Known, documents: ReadonlyMap<string, string>, points: readonly Point[]): Point[] {
  const flags = flagsOf(known)
  return points.filter(({ kind, where }) => {
    const scopes = where.map(({ file }) => documents.get(file)).map((id) => (id === undefined ? undefined : scopeOf(id)))
    const alike = flags.filter(({ group }) => group !== undefined && groupsOf[kind].includes(group))
    const met = alike.map((flag) => where.filter((seen, at) => meets(flag, seen, scopes[at])))
    if (kind === 'contradiction') return met.some(({ length }) => length >= 2)
    return new Set(met.flat()).size >= Math.max(1, where.length * enough)
  })
}
