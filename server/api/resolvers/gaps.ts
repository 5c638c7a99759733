import { orderKey } from '../../../schema/index.ts'
import { connectionOf } from '../connection.ts'
import type { Context } from '../context.ts'
import { lacking, unanswered } from '../gaps/find.ts'
import type { Gaps } from '../gaps/kinds.ts'
import type { GapGroupResolvers, QueryResolvers } from '../generated/resolvers.ts'
import { loadAll } from '../loaders/load-all.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import { checkCouncil, findCurrentPlans } from '../plans/current.ts'
import { type PageArguments, rangeOf } from '../range.ts'

export interface GapsSource {
  readonly plans: readonly StoredNode[]
  readonly groups: readonly Gaps[]
}

export const gaps: QueryResolvers['gaps'] = async (_, { council }, context): Promise<GapsSource> => {
  await checkCouncil(context, council)
  const plans = await findCurrentPlans(context, council, undefined)
  const [asked, actions] = await Promise.all([unanswered(context, council), lacking(context, plans)])
  return { plans, groups: [...asked, ...actions] }
}

/** A page of gaps, which are all known: one row more than asked for where more follow. */
async function pageOf({ gaps }: Gaps, args: PageArguments, context: Context) {
  const range = rangeOf(args, 1)
  const [after = '', before = ''] = [range.after[0], range.before[0]]
  const between = gaps.filter(({ id }) => orderKey(id) > after && orderKey(id) < before)
  const size = range.size === 0 ? 0 : range.size + 1
  const rows = range.way === 'forward' ? between.slice(0, size) : between.slice(Math.max(between.length - size, 0))
  const nodes = await loadAll(
    context.nodes,
    rows.map(({ id }) => id),
  )
  const suggested = new Map(rows.map((gap) => [gap.id, gap.suggested]))
  return connectionOf(
    nodes.map((node) => ({ node, suggested: suggested.get(node.id) === true })),
    range,
    ({ node }) => [orderKey(node.id)],
    async () => gaps.length,
  )
}

const group = {
  total: ({ gaps }) => gaps.length,
  suggested: ({ gaps }) => gaps.filter(({ suggested }) => suggested).length,
  things: (source, args, context) => pageOf(source, args, context),
} satisfies GapGroupResolvers

export const gapsResolvers = { GapGroup: group }
