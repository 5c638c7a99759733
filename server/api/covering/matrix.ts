import { orderKey } from '../../../schema/index.ts'
import type { TracedLink } from '../trace/compose.ts'
import { among, both, type Count, countOf, type Members, outsideOf } from './members.ts'
import { none, type Side } from './sides.ts'

export type Axis = 'TOPIC' | 'AREA' | 'PRIORITY' | 'OWNER' | 'RATING' | 'INSPECTION'

export interface CoveredCell {
  readonly column: string
  readonly members: Members
}

/** A row with its cells, and how much of what was found, asked and done stands in it. */
export interface CoveredRow extends Omit<Side, 'members'> {
  readonly members: Members
  readonly cells: readonly CoveredCell[]
  readonly actions: Count
  readonly weaknesses: Count
  readonly answered: Count
  readonly recommendations: Count
  readonly measures: Count
}

export interface CoveredColumn extends Side {
  readonly total: Count
}

export interface Matrix {
  readonly universe: ReadonlySet<string>
  readonly columns: readonly CoveredColumn[]
  readonly rows: readonly CoveredRow[]
  readonly outside: CoveredRow | undefined
}

/** What can stand in a row, by what it is. */
export interface Standing {
  readonly actions: ReadonlySet<string>
  readonly weaknesses: ReadonlySet<string>
  readonly recommendations: ReadonlySet<string>
  readonly measures: ReadonlySet<string>
}

const plain = (key: string, label: string, members: Members): Side => ({
  key,
  label,
  node: undefined,
  rag: undefined,
  judgements: [],
  members,
})

/** What stands in no column is told in a column of its own, where there is any. */
function columnsOf(universe: ReadonlySet<string>, sides: readonly Side[], label: string): CoveredColumn[] {
  const own = sides.map((side) => ({ ...side, members: among(side.members, universe) })).filter(({ members }) => members.size > 0)
  const rest = outsideOf(
    universe,
    own.map(({ members }) => members),
  )
  const all = rest.size === 0 ? own : [...own, plain(none, label, rest)]
  return all.map((side) => ({ ...side, total: countOf(side.members) }))
}

/** What is called that stands under none. */
const without: Partial<Record<Axis, string>> = {
  TOPIC: 'No topic',
  AREA: 'No area',
  PRIORITY: 'No priority',
  OWNER: 'No owner',
  INSPECTION: 'Not known who found it',
}

/** The things of a universe by rows and columns; `answered` are those that something in a plan answers. */
export function matrixOf(
  universe: ReadonlySet<string>,
  standing: Standing,
  answered: Members,
  rows: { readonly axis: Axis; readonly sides: readonly Side[] },
  columns: { readonly axis: Axis; readonly sides: readonly Side[] },
): Matrix {
  const across = columnsOf(universe, columns.sides, without[columns.axis] ?? none)
  const rowOf = (side: Side): CoveredRow => {
    const members = among(side.members, universe)
    const weaknesses = among(side.members, standing.weaknesses)
    return {
      ...side,
      members,
      cells: across.map((column) => ({ column: column.key, members: both(members, column.members) })),
      actions: countOf(among(side.members, standing.actions)),
      weaknesses: countOf(weaknesses),
      answered: countOf(among(answered, new Set(weaknesses.keys()))),
      recommendations: countOf(among(side.members, standing.recommendations)),
      measures: countOf(among(side.members, standing.measures)),
    }
  }
  const every = Object.values(standing).flatMap((ids: ReadonlySet<string>) => [...ids])
  const left = outsideOf(
    every,
    rows.sides.map(({ members }) => members),
  )
  return {
    universe,
    columns: across,
    rows: rows.sides.map(rowOf),
    outside: left.size === 0 ? undefined : rowOf(plain(none, without[rows.axis] ?? none, left)),
  }
}

const spokenOf = ({ weaknesses, recommendations, measures }: CoveredRow): number =>
  weaknesses.total + recommendations.total + measures.total

export const isUncovered = (row: CoveredRow): boolean => row.key !== none && spokenOf(row) > 0 && row.actions.total === 0

/** Of what something was found or asked, the rows with the fewest actions first; of these, those of which most was found and asked. */
export function thinFirst(rows: readonly CoveredRow[]): CoveredRow[] {
  const rank = (row: CoveredRow): readonly number[] => [Number(spokenOf(row) === 0), row.actions.total, -spokenOf(row)]
  return rows.toSorted((a, b) => {
    const [x, y] = [rank(a), rank(b)]
    return x.map((each, at) => each - (y[at] ?? 0)).find((difference) => difference !== 0) ?? 0
  })
}

/** A thing that stands somewhere, and the weakest link on the way to it. */
export interface Placing {
  readonly id: string
  readonly weakest: TracedLink | undefined
}

export const placings = (members: Members): Placing[] =>
  [...members].map(([id, weakest]) => ({ id, weakest })).sort((a, b) => (orderKey(a.id) < orderKey(b.id) ? -1 : 1))
