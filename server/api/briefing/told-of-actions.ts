import { checkNamed } from '../../../schema/index.ts'
import type { Context } from '../context.ts'
import type { Placed } from '../late/classes.ts'
import { doubtsDate } from '../late/doubts.ts'
import { linked, notRejected } from '../loaders/linked.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import { textOf } from '../loaders/text-of.ts'

/** What else the papers tell of an action's date. */
export interface ToldOfAction {
  /** Flags that doubt its date. */
  readonly doubts: readonly StoredNode[]
  /** Updates, and flags that tell otherwise than its rating, of its milestone's day or later. */
  readonly since: readonly StoredNode[]
}

const tellsOtherwise = ({ rule }: StoredNode): boolean => checkNamed(String(rule))?.disagreement === 'CLAIM'

/** What bears on an action's date, of all flags and updates on it, as far as papers up to a day tell. */
export function bearingOn(
  { action, asAt }: Pick<Placed, 'action' | 'asAt'>,
  flags: readonly StoredNode[],
  updates: readonly StoredNode[],
): ToldOfAction {
  const due = textOf(action.dueOn)
  const isSince = ({ asAt: day }: StoredNode): boolean =>
    due !== undefined && typeof day === 'string' && day >= due && day <= asAt
  return {
    doubts: flags.filter((flag) => doubtsDate(flag, asAt)),
    since: [...flags.filter(tellsOtherwise), ...updates].filter(isSince),
  }
}

/** What else is told of the dates of some actions, by their ids; one statement of each kind for all of them. */
export async function toldOfActions(context: Context, placed: readonly Placed[]): Promise<Map<string, ToldOfAction>> {
  const nodesIn = async (id: string, type: 'RAISED_ON' | 'REPORTS_ON'): Promise<StoredNode[]> =>
    (await linked(context, id, type, 'IN', notRejected)).map(({ node }) => node)
  const told = placed.map(async (each) => {
    const { id } = each.action
    const [flags, updates] = await Promise.all([nodesIn(id, 'RAISED_ON'), nodesIn(id, 'REPORTS_ON')])
    return [id, bearingOn(each, flags, updates)] as const
  })
  return new Map(await Promise.all(told))
}
