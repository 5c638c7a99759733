import { connectionOf } from '../connection.ts'
import type { Context } from '../context.ts'
import { type PageArguments, rangeOf } from '../range.ts'
import { listOf } from '../resolvers/query.ts'
import { countFlags, type FlagFilter, flagsIn, isEmpty } from './filter.ts'

const everyFlag = listOf('Flag')

/** The list of flags: all of them as any label's list, or those that fit a filter. */
export async function flags(_: unknown, args: PageArguments & FlagFilter, context: Context) {
  if (isEmpty(args)) return everyFlag(_, args, context)
  const range = rangeOf(args, 1)
  const found = await flagsIn(context, args, range)
  return connectionOf(
    found.map((node) => ({ node })),
    range,
    ({ node }) => [node.key],
    () => countFlags(context, args),
  )
}
