import type { CheckId } from '../../../schema/index.ts'
import type { Context } from '../context.ts'
import { linked, notRejected } from '../loaders/linked.ts'
import type { StoredNode } from '../loaders/nodes.ts'

/** Checks that find that a printed milestone may not be meant: that it was passed or moved is no doubt of it. */
const doubting: ReadonlySet<unknown> = new Set<CheckId>([
  'due-before-prerequisite',
  'step-out-of-order',
  'milestone-without-year',
  'impossible-day',
])

/** Whether a flag doubts a date, as far as papers up to a day show it. */
export const doubtsDate = ({ rule, asAt: shown }: StoredNode, asAt: string): boolean =>
  doubting.has(rule) && (typeof shown !== 'string' || shown <= asAt)

/** The flags that doubt the date of an action; what a person says is wrong is left out. One statement for all the actions of a level. */
export async function dateDoubts(context: Context, action: string, asAt: string): Promise<StoredNode[]> {
  const flags = await linked(context, action, 'RAISED_ON', 'IN', notRejected)
  return flags.map(({ node }) => node).filter((flag) => doubtsDate(flag, asAt))
}
