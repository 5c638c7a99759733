import { actionCount, actionPages, lastKey, noDate, type Parameters } from '../../store/index.ts'
import type { Context } from '../context.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import type { Range } from '../range.ts'
import { relied } from '../trace/strength.ts'

/** Which actions to list. */
export interface Filter {
  readonly ratings?: readonly string[] | null
  readonly owner?: string | null
  readonly priority?: string | null
  readonly plan?: string | null
  readonly dueBefore?: string | null
  readonly dueAfter?: string | null
  readonly council?: string | null
}

export type Order = 'READING' | 'DUE'

export const isEmpty = (filter: Filter): boolean => Object.values(filter).every((value) => value == null)

function parametersOf({ ratings, owner, priority, plan, dueBefore, dueAfter, council }: Filter): Parameters {
  return {
    everyRating: ratings == null,
    ratings: ratings ?? [],
    everyOwner: owner == null,
    owner: owner ?? '',
    everyPriority: priority == null,
    priority: priority ?? '',
    everyPlan: plan == null,
    plan: plan ?? '',
    everyCouncil: council == null,
    council: council ?? '',
    dueBefore: dueBefore ?? '',
    dueAfter: dueAfter ?? '',
    basis: relied,
  }
}

/** What tells the place of an action in a list: its key, before it the day it is due where that orders the list. */
export const placeOf: Record<Order, (action: StoredNode) => readonly string[]> = {
  READING: ({ key }) => [key],
  DUE: ({ key, dueOn }) => [typeof dueOn === 'string' ? dueOn : noDate, key],
}

export const placeParts: Record<Order, number> = { READING: 1, DUE: 2 }

/** The actions of a range of a list, and one more where more follow, in the order of the list. */
export async function actionsIn(context: Context, filter: Filter, order: Order, range: Range): Promise<StoredNode[]> {
  if (range.size === 0) return []
  const place = (parts: readonly string[]) => (order === 'DUE' ? parts : ['', ...parts])
  const [afterDue = '', afterKey = ''] = place(range.after)
  const [beforeDue = lastKey, beforeKey = lastKey] = place(range.before)
  const rows = await context.store.run(actionPages[order][range.way], {
    ...parametersOf(filter),
    ...(order === 'DUE' ? { afterDue, beforeDue } : {}),
    afterKey,
    beforeKey,
    limit: range.size + 1,
  })
  const actions = rows.map(({ node }) => node as StoredNode)
  for (const action of actions) context.nodes.prime(action.id, action)
  return actions
}

/** Every action of a list, as far as `most` goes. */
export function everyAction(context: Context, filter: Filter, most: number): Promise<StoredNode[]> {
  return actionsIn(context, filter, 'READING', { way: 'forward', size: most, after: [''], before: [lastKey] })
}

export async function countActions(context: Context, filter: Filter): Promise<number> {
  const [row] = await context.store.run(actionCount, parametersOf(filter))
  return (row?.total as number | undefined) ?? 0
}
