import type { Context } from '../context.ts'
import { daysOf } from '../late/days.ts'
import { placed } from '../late/placed.ts'
import { findCurrentPlans } from '../plans/current.ts'
import { remembered } from '../remembered.ts'

const once = remembered<ReadonlySet<string>>()

/** The ids of a council's actions that are late on a day: read once for all that is asked of them. */
export function lateIn(context: Context, council: unknown, asAt: string | null | undefined): Promise<ReadonlySet<string>> {
  if (typeof council !== 'string') return Promise.resolve(new Set())
  return once(context, `${council} ${asAt ?? ''}`, async () => {
    const plans = await findCurrentPlans(context, council, asAt)
    if (plans.length === 0) return new Set()
    const actions = await placed(plans, await daysOf(context.store, [council], asAt), context)
    return new Set(
      actions.flatMap(({ action, standing }) => ('class' in standing && standing.class === 'LATE' ? [action.id] : [])),
    )
  })
}
