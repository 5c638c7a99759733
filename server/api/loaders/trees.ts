import DataLoader from 'dataloader'
import { Problem } from '../../../schema/index.ts'
import { planTrees, type Store } from '../../store/index.ts'
import { type TreeLink, type TreeRow, treeOf } from '../plans/tree.ts'
import { relied } from '../trace/strength.ts'
import { grouped } from './grouped.ts'

/** How much the trees of one request may hold. */
const mostLinks = 20_000

export type TreeLoader = DataLoader<string, readonly TreeRow[]>

/** The trees of all the plans of a level in one statement. */
export function treeLoader(store: Store): TreeLoader {
  return new DataLoader(async (plans) => {
    const rows = await store.run(planTrees, { ids: [...plans], limit: mostLinks + 1 })
    if (rows.length > mostLinks)
      throw new Problem('LIMIT_EXCEEDED', {
        what: `${plans.length} plans hold more than ${mostLinks} things`,
        todo: 'Ask for one council, or for one plan',
      })
    const links = rows as unknown as readonly (TreeLink & { plan: string })[]
    const byPlan = grouped(
      links.filter(({ basis }) => relied.includes(basis)),
      ({ plan }) => plan,
    )
    return plans.map((plan) => treeOf(plan, byPlan.get(plan) ?? []))
  })
}
