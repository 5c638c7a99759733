import type { Context } from '../context.ts'
import type {
  LateActionInfoResolvers,
  LateDayInfoResolvers,
  LateGroupResolvers,
  LateResultResolvers,
  QueryResolvers,
} from '../generated/resolvers.ts'
import { apartCounts, classCounts, type LateClass, openOnes, type Placed, standingOf } from '../late/classes.ts'
import { type CouncilDay, daysOf } from '../late/days.ts'
import { type Grouping, groupsBy } from '../late/groups.ts'
import { grouped } from '../loaders/grouped.ts'
import { loadAll, loadOne } from '../loaders/load-all.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import { checkCouncil, findCurrentPlans } from '../plans/current.ts'
import { linksFrom } from '../plans/links.ts'
import { isAction } from '../plans/tree.ts'
import { relied } from '../trace/strength.ts'

/** The actions of current plans, and what they are measured against. */
export interface LateSource {
  readonly days: readonly CouncilDay[]
  readonly plans: readonly StoredNode[]
  readonly placed: readonly Placed[]
  readonly by: readonly Grouping[]
}

const dayOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

async function place(plans: readonly StoredNode[], days: readonly CouncilDay[], context: Context): Promise<Placed[]> {
  const trees = await Promise.all(plans.map(async (plan) => ({ plan, rows: await context.trees.load(plan.id) })))
  const inPlans = trees.flatMap(({ plan, rows }) => rows.filter(isAction).map((row) => ({ plan, row })))
  const ids = inPlans.map(({ row }) => row.id)
  const [actions, owned] = await Promise.all([loadAll(context.nodes, ids), linksFrom(context, ids, ['OWNED_BY'])])
  const byId = new Map(actions.map((action) => [action.id, action]))
  const owners = grouped(
    owned.filter(({ link }) => relied.includes(link.basis)),
    ({ id }) => id,
  )
  return inPlans.flatMap(({ plan, row }) => {
    const action = byId.get(row.id)
    const asAt = days.find(({ council }) => council === plan.council)?.day
    if (action === undefined || asAt === undefined) return []
    return [
      {
        action,
        plan,
        asAt,
        owners: (owners.get(row.id) ?? []).map(({ other }) => other),
        priority: row.priority,
        standing: standingOf(action, dayOf(plan.statusAt), asAt),
      },
    ]
  })
}

export const late: QueryResolvers['late'] = async (_, { asAt, council, by }, context): Promise<LateSource> => {
  await checkCouncil(context, council)
  const plans = await findCurrentPlans(context, council, asAt)
  const councils = council == null ? plans.flatMap((plan) => dayOf(plan.council) ?? []) : [council]
  const days = await daysOf(context.store, [...new Set(councils)], asAt)
  return { days, plans, placed: await place(plans, days, context), by: by ?? ['OWNER', 'PRIORITY'] }
}

/** What is past its milestone, unless other classes are asked for. */
const past: readonly LateClass[] = ['LATE', 'DUE_SINCE']

interface OfClasses {
  readonly classes?: readonly LateClass[] | null
}
const actionsOf = ({ placed }: { placed: readonly Placed[] }, { classes }: OfClasses) => openOnes(placed, classes ?? past)

const result = {
  total: ({ placed }) => placed.length,
  classes: ({ placed }) => classCounts(placed),
  apart: ({ placed }) => apartCounts(placed).filter(({ total }) => total > 0),
  actions: actionsOf,
  groups: ({ placed, by }) => [...new Set(by)].flatMap((each) => groupsBy(each, placed)),
} satisfies LateResultResolvers

const group = {
  node: ({ id }, _, context) => (id === undefined ? null : context.nodes.load(id)),
  total: ({ placed }) => placed.length,
  classes: ({ placed }) => classCounts(placed),
  actions: actionsOf,
} satisfies LateGroupResolvers

const action = {
  statusAt: ({ plan }) => dayOf(plan.statusAt) ?? null,
  owners: ({ owners }, _, context) => loadAll(context.nodes, owners),
  priority: ({ priority }, _, context) => (priority === undefined ? null : context.nodes.load(priority)),
} satisfies LateActionInfoResolvers

const day = {
  council: ({ council }, _, context) => loadOne(context.nodes, council),
  source: ({ source }, _, context) => (source === undefined ? null : context.nodes.load(source)),
} satisfies LateDayInfoResolvers

export const lateResolvers = { LateResult: result, LateGroup: group, LateActionInfo: action, LateDayInfo: day }
