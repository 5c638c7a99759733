import type {
  LateActionInfoResolvers,
  LateDayInfoResolvers,
  LateGroupResolvers,
  LateResultResolvers,
  QueryResolvers,
} from '../generated/resolvers.ts'
import { apartCounts, classCounts, type LateClass, openOnes, type Placed } from '../late/classes.ts'
import { type CouncilDay, daysOf } from '../late/days.ts'
import { dateDoubts } from '../late/doubts.ts'
import { type Grouping, groupsBy } from '../late/groups.ts'
import { placed } from '../late/placed.ts'
import { loadAll, loadOne } from '../loaders/load-all.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import { checkCouncil, findCurrentPlans } from '../plans/current.ts'
import { slipBefore } from '../time/history.ts'

/** The actions of current plans, and what they are measured against. */
export interface LateSource {
  readonly days: readonly CouncilDay[]
  readonly plans: readonly StoredNode[]
  readonly placed: readonly Placed[]
  readonly by: readonly Grouping[]
}

const dayOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

export const late: QueryResolvers['late'] = async (_, { asAt, council, by }, context): Promise<LateSource> => {
  await checkCouncil(context, council)
  const plans = await findCurrentPlans(context, council, asAt)
  const councils = council == null ? plans.flatMap((plan) => dayOf(plan.council) ?? []) : [council]
  const days = await daysOf(context.store, [...new Set(councils)], asAt)
  return { days, plans, placed: await placed(plans, days, context), by: by ?? ['OWNER', 'PRIORITY'] }
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
  dateDoubts: ({ action, asAt }, _, context) => dateDoubts(context, action.id, asAt),
  slip: async ({ action }, _, context) => (await slipBefore(context, action.id)) ?? null,
} satisfies LateActionInfoResolvers

const day = {
  council: ({ council }, _, context) => loadOne(context.nodes, council),
  source: ({ source }, _, context) => (source === undefined ? null : context.nodes.load(source)),
} satisfies LateDayInfoResolvers

export const lateResolvers = { LateResult: result, LateGroup: group, LateActionInfo: action, LateDayInfo: day }
