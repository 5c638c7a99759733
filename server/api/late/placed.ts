import type { Context } from '../context.ts'
import { grouped } from '../loaders/grouped.ts'
import { loadAll } from '../loaders/load-all.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import { textOf } from '../loaders/text-of.ts'
import { linksFrom } from '../plans/links.ts'
import { isAction } from '../plans/tree.ts'
import { relied } from '../trace/strength.ts'
import { type Placed, standingOf } from './classes.ts'
import type { CouncilDay } from './days.ts'

/** The actions of some plans in reading order, each measured against the day of its council. */
export async function placed(plans: readonly StoredNode[], days: readonly CouncilDay[], context: Context): Promise<Placed[]> {
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
        standing: standingOf(action, textOf(plan.statusAt), asAt),
      },
    ]
  })
}
