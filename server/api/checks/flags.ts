import type { Context } from '../context.ts'
import { conditionsOf } from '../lists/filter.ts'
import { allThatFit, countOfList, type ListArguments, pageOfList } from '../lists/list.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import { type FlagFilter, flagsThatFit } from './filter.ts'

/** The list of flags, filtered as any label's list, and by what flags alone can be asked. */
export const flags = (_: unknown, args: ListArguments & FlagFilter, context: Context) =>
  pageOfList(context, flagsThatFit(args, conditionsOf('Flag', args.filter)), args)

export const countFlags = (context: Context, filter: FlagFilter): Promise<number> =>
  countOfList(context, flagsThatFit(filter, []))

/** The first flags that fit, in reading order. */
export const firstFlags = (context: Context, filter: FlagFilter, most: number): Promise<StoredNode[]> =>
  allThatFit(context, flagsThatFit(filter, []), most)
