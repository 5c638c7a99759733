import { Problem } from '../../../schema/index.ts'
import { needing } from '../appetite.ts'
import type { Context } from '../context.ts'
import type { PlanResolvers, PlanRowInfoResolvers, RatingGroupResolvers } from '../generated/resolvers.ts'
import { conditionsOf, type Filter } from '../lists/filter.ts'
import { allThatFit } from '../lists/list.ts'
import { grouped } from '../loaders/grouped.ts'
import { loadAll, loadOne } from '../loaders/load-all.ts'
import { type RagCount, ratingCounts, ratingOf } from '../plans/ratings.ts'
import { actionsUnder, isAction, prunedTo, type TreeRow } from '../plans/tree.ts'
import { versionsOfPlan } from '../time/versions.ts'

const mostRows = 5000

export interface PlanRowSource extends TreeRow {
  readonly ratings: readonly RagCount[]
}

export interface RatingGroupSource {
  readonly priority: string | undefined
  readonly total: number
  readonly ratings: readonly RagCount[]
}

async function rowsOf(plan: string, context: Context): Promise<readonly TreeRow[]> {
  const rows = await context.trees.load(plan)
  if (rows.length > mostRows)
    throw new Problem('LIMIT_EXCEEDED', {
      what: `The plan has ${rows.length} rows, and ${mostRows} are the most`,
      where: plan,
      todo: 'Ask for its actions in pages',
    })
  return rows
}

/** Counts the ratings of some actions, whose properties are loaded once for all that count, those of the other rows with them. */
async function counter(rows: readonly TreeRow[], context: Context) {
  const things = await loadAll(
    context.nodes,
    rows.map(({ id }) => id),
  )
  const ratings = new Map(things.filter(isAction).map((action) => [action.id, ratingOf(action)]))
  return (actions: readonly string[]) => ratingCounts(actions.map((id) => ratings.get(id) ?? 'UNKNOWN'))
}

/** The rows that a filter leaves; all where it asks for nothing. */
async function kept(
  plan: string,
  rows: readonly TreeRow[],
  filter: Filter | null | undefined,
  context: Context,
): Promise<readonly TreeRow[]> {
  const conditions = conditionsOf('Action', filter)
  if (conditions.length === 0) return rows
  const listed = { label: 'Action', conditions: [{ test: 'under', ids: [plan] }, ...conditions] } as const
  const actions = await allThatFit(context, listed, mostRows)
  return prunedTo(rows, new Set(actions.map(({ id }) => id)))
}

const tree = needing<NonNullable<PlanResolvers['tree']>>(
  async ({ id }, { filter }, context): Promise<PlanRowSource[]> => {
    const rows = await kept(id, await rowsOf(id, context), filter, context)
    const count = await counter(rows, context)
    const under = actionsUnder(rows)
    return rows.map((row) => ({ ...row, ratings: count(under.get(row.id) ?? []) }))
  },
  ['rag'],
)

const ratings: PlanResolvers['ratings'] = async ({ id }, _, context): Promise<RatingGroupSource[]> => {
  const rows = await rowsOf(id, context)
  const count = await counter(rows, context)
  const byPriority = grouped(rows.filter(isAction), ({ priority }) => priority)
  const priorities = rows.filter((row) => row.priority === row.id).map((row): string | undefined => row.id)
  const groups = byPriority.has(undefined) ? [...priorities, undefined] : priorities
  return groups.map((priority) => {
    const actions = (byPriority.get(priority) ?? []).map((row) => row.id)
    return { priority, total: actions.length, ratings: count(actions) }
  })
}

const row = {
  node: needing<NonNullable<PlanRowInfoResolvers['node']>>(({ id }, _, context) => loadOne(context.nodes, id)),
  under: needing<NonNullable<PlanRowInfoResolvers['under']>>(({ parent }, _, context) => loadOne(context.nodes, parent)),
} satisfies PlanRowInfoResolvers

const ratingGroup = {
  priority: ({ priority }, _, context) => (priority === undefined ? null : context.nodes.load(priority)),
} satisfies RatingGroupResolvers

export const planResolvers = { Plan: { tree, ratings, versions: versionsOfPlan }, PlanRowInfo: row, RatingGroup: ratingGroup }
