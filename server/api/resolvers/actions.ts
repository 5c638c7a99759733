import { connectionOf } from '../connection.ts'
import type { Context } from '../context.ts'
import { actionsIn, countActions, type Filter, isEmpty, type Order, placeOf, placeParts } from '../plans/actions.ts'
import { type PageArguments, rangeOf } from '../range.ts'
import { listOf } from './query.ts'

interface Arguments extends PageArguments {
  readonly filter?: Filter | null
  readonly orderBy?: Order | null
}

const everyAction = listOf('Action')

/** The list of actions: all of them as any label's list, or those that fit a filter, in either order. */
export function actions(_: unknown, args: Arguments, context: Context) {
  const { filter, orderBy } = args
  const order = orderBy ?? 'READING'
  if (order === 'READING' && isEmpty(filter ?? {})) return everyAction(_, args, context)
  return filtered(args, filter ?? {}, order, context)
}

async function filtered(args: PageArguments, filter: Filter, order: Order, context: Context) {
  const range = rangeOf(args, placeParts[order])
  const found = await actionsIn(context, filter, order, range)
  return connectionOf(
    found.map((node) => ({ node })),
    range,
    ({ node }) => placeOf[order](node),
    () => countActions(context, filter),
  )
}
