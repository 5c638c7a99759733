import { labelOfId, Problem } from '../../../schema/index.ts'
import { currentPlans } from '../../store/index.ts'
import type { Context } from '../context.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import { relied } from '../trace/strength.ts'

/** Refuses an id that is no council's. */
export async function checkCouncil(context: Context, council: string | null | undefined): Promise<void> {
  if (council == null) return
  if (labelOfId(council) !== 'Council' || (await context.nodes.load(council)) === null)
    throw new Problem('NOT_FOUND', {
      what: 'No council has this id',
      where: council.slice(0, 80),
      todo: 'Take one of those that "graph { councils { id } }" gives',
    })
}

export const ofCouncil = (council: string | null | undefined) => ({ everyCouncil: council == null, council: council ?? '' })

/** Later than any day that is asked for. */
const endOfDays = '9999-12-31'

/** The plans of a council, or of all, that were current on a day; where none is told, the newest. */
export async function findCurrentPlans(
  context: Context,
  council: string | null | undefined,
  asAt: string | null | undefined,
): Promise<readonly StoredNode[]> {
  const rows = await context.store.run(currentPlans, { ...ofCouncil(council), basis: relied, asAt: asAt ?? endOfDays })
  const plans = rows.map(({ node }) => node as StoredNode)
  for (const plan of plans) context.nodes.prime(plan.id, plan)
  return plans
}
