import { orderKey, Problem } from '../../../schema/index.ts'
import { checkThing } from '../check-thing.ts'
import type { Context } from '../context.ts'
import type {
  CoverageCellInfoResolvers,
  CoverageColumnInfoResolvers,
  CoverageResultResolvers,
  CoverageRowInfoResolvers,
  CoverageThingInfoResolvers,
  QueryCoverageArgs,
  QueryResolvers,
} from '../generated/resolvers.ts'
import { type CouncilDay, daysOf } from '../late/days.ts'
import { comparePlaces, type Listed, type ListOrder, listed } from '../listed.ts'
import { loadOne } from '../loaders/load-all.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import { checkCouncil, findCurrentPlans } from '../plans/current.ts'
import type { PageArguments } from '../range.ts'
import { refuseBeyond } from '../refuse-beyond.ts'
import { remembered } from '../remembered.ts'
import { areaSides, newestJudging } from './area-sides.ts'
import { type Done, doneBy } from './done.ts'
import { type Found, foundBy } from './found.ts'
import { type Axis, isUncovered, type Matrix, matrixOf, type Placing, placings, thinFirst } from './matrix.ts'
import { countOf, isKnown, type Members, Ways } from './members.ts'
import { inspections, owners, priorities, ratings, type Side, topics } from './sides.ts'

const mostRows = 500

export interface CoverageSource {
  readonly args: QueryCoverageArgs
  readonly day: CouncilDay
  readonly plans: readonly StoredNode[]
  readonly inspection: StoredNode | undefined
  readonly matrix: Matrix
}

export type CoveragePage = Listed<Placing>

/** All that rows and columns are made of. */
interface Ground {
  readonly context: Context
  readonly done: Done
  readonly found: Found
  readonly ways: Ways
  readonly inspection: StoredNode | undefined
}

const sides: Record<Axis, (ground: Ground) => Promise<readonly Side[]> | readonly Side[]> = {
  TOPIC: ({ context, done, found }) =>
    topics(context, [...done.actions.keys(), ...found.weaknesses, ...found.recommendations, ...found.measures]),
  AREA: ({ context, inspection, found, ways }) => areaSides(context, inspection, found, ways),
  PRIORITY: ({ context, done, ways }) => priorities(context, done, ways),
  OWNER: ({ context, done, ways }) => owners(context, done, ways),
  RATING: ({ done }) => ratings(done),
  INSPECTION: ({ found }) => inspections(found),
}

const known = remembered<CoverageSource>()

async function cover(context: Context, args: QueryCoverageArgs): Promise<CoverageSource> {
  const { council, asAt } = args
  await checkCouncil(context, council)
  await checkThing(context, args.inspection, 'Inspection', 'inspections { nodes { id } }')
  const chosen = args.inspection == null ? undefined : await loadOne(context.nodes, args.inspection)
  if (chosen !== undefined && chosen.council !== council)
    throw new Problem('INVALID_INPUT', {
      what: 'The inspection is not one of this council',
      where: chosen.id,
      todo: 'Give one of its own, or leave "inspection" out',
    })
  if ((args.rows as Axis) === args.columns)
    throw new Problem('INVALID_INPUT', {
      what: `Rows and columns are both ${args.rows}`,
      todo: 'Give another side as "columns"',
    })
  const [[day], plans] = await Promise.all([
    daysOf(context.store, [council], asAt) as Promise<[CouncilDay]>,
    findCurrentPlans(context, council, asAt),
  ])
  const [done, found, newest] = await Promise.all([
    doneBy(context, plans),
    foundBy(context, council, day.day, chosen?.id),
    args.rows === 'AREA' && chosen === undefined ? newestJudging(context, council, day.day) : undefined,
  ])
  const inspection = chosen ?? newest
  const ground = { context, done, found, inspection, ways: new Ways([...found.ways, ...done.ways]) }
  const [rows, columns] = await Promise.all([sides[args.rows](ground), sides[args.columns](ground)])
  refuseBeyond(mostRows, rows, 'rows', council, 'Ask about another side')
  const standing = { ...found, actions: new Set(done.actions.keys()) }
  const { actions, weaknesses, recommendations, measures } = standing
  const matrix = matrixOf(
    args.columns === 'INSPECTION' ? weaknesses : actions,
    { actions, weaknesses, recommendations, measures },
    ground.ways.backFrom(new Map(done.parts.map((id) => [id, undefined]))),
    { axis: args.rows, sides: rows },
    { axis: args.columns, sides: columns },
  )
  return { args, day, plans, inspection, matrix }
}

export const coverage: QueryResolvers['coverage'] = (_, args, context) =>
  known(context, JSON.stringify([args.council, args.rows, args.columns, args.asAt ?? null, args.inspection ?? null]), () =>
    cover(context, args),
  )

const result = {
  council: ({ args }, _, context) => loadOne(context.nodes, args.council),
  rowsAre: ({ args }) => args.rows,
  columnsAre: ({ args }) => args.columns,
  counted: ({ args }) => (args.columns === 'INSPECTION' ? 'WEAKNESSES' : 'ACTIONS'),
  inspection: ({ inspection }) => inspection ?? null,
  total: ({ matrix }) => matrix.universe.size,
  columns: ({ matrix }) => matrix.columns,
  rows: ({ matrix }, { order, keys }) => {
    const asked = keys == null ? matrix.rows : matrix.rows.filter(({ key }) => keys.includes(key))
    return order === 'THIN' ? thinFirst(asked) : asked
  },
  outside: ({ matrix }) => matrix.outside ?? null,
} satisfies CoverageResultResolvers

const inReadingOrder: ListOrder<Placing> = { parts: 1, placeOf: ({ id }) => [orderKey(id)], compare: comparePlaces }

function thingsOf(members: Members, { known: wanted, ...page }: PageArguments & { readonly known?: boolean | null }) {
  const all = placings(members)
  return listed(wanted == null ? all : all.filter(({ weakest }) => isKnown(weakest) === wanted), page, inReadingOrder)
}

const column = {
  node: ({ node }) => node ?? null,
  rag: ({ rag }) => rag ?? null,
} satisfies CoverageColumnInfoResolvers

const row = {
  node: ({ node }) => node ?? null,
  total: ({ members }) => countOf(members),
  cells: ({ cells }, { columns }) => (columns == null ? cells : cells.filter((each) => columns.includes(each.column))),
  uncovered: isUncovered,
  things: ({ members }, args) => thingsOf(members, args),
} satisfies CoverageRowInfoResolvers

const cell = {
  count: ({ members }) => countOf(members),
  things: ({ members }, args) => thingsOf(members, args),
} satisfies CoverageCellInfoResolvers

const thing = {
  node: ({ id }, _, context) => loadOne(context.nodes, id),
  known: ({ weakest }) => isKnown(weakest),
  weakest: ({ weakest }) => weakest ?? null,
} satisfies CoverageThingInfoResolvers

export const coverageResolvers = {
  CoverageResult: result,
  CoverageColumnInfo: column,
  CoverageRowInfo: row,
  CoverageCellInfo: cell,
  CoverageThingInfo: thing,
}
