import type { Label } from '../../../schema/index.ts'
import { type Asked, type Listed, listBeyond, listCount, listPage, type Row } from '../../store/index.ts'
import { needing } from '../appetite.ts'
import { type Page, pageOf } from '../connection.ts'
import type { Context } from '../context.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import { type PageArguments, spanOf } from '../range.ts'
import { conditionsOf, type Filter } from './filter.ts'
import { type CountArguments, type CountedGroup, countGroups } from './groups.ts'
import { type OrderArgument, orderingOf, valueOfRow } from './order.ts'

/** What every label's list takes. */
export interface ListArguments extends PageArguments {
  readonly filter?: Filter | null
  readonly orderBy?: OrderArgument | null
}

/** A page of a label's list. */
export interface ListPage extends Page {
  readonly counts: (args: CountArguments, context: Context) => Promise<readonly CountedGroup[]>
}

const run = ({ store }: Context, [text, parameters]: Asked): Promise<Row[]> => store.run(text, parameters)

export const countOfList = async (context: Context, listed: Listed): Promise<number> => {
  const [row] = await run(context, listCount(listed))
  return (row?.total as number | undefined) ?? 0
}

/** A page of what is listed, in one statement; its total, what lies beyond it and its groups in one each, where they are wanted. */
export async function pageOfList(context: Context, listed: Listed, args: ListArguments): Promise<ListPage> {
  const span = spanOf(args)
  const { order, cursorOf, standOf } = orderingOf(listed.label, args.orderBy, false)
  const after = args.after == null ? undefined : standOf(args.after)
  const before = args.before == null ? undefined : standOf(args.before)
  const bounds = { ...(after === undefined ? {} : { after }), ...(before === undefined ? {} : { before }) }
  const rows = await run(context, listPage(listed, { order, way: span.way, ...bounds, limit: span.size + 1 }))
  const found = rows.map((row) => ({ node: row.node as StoredNode, value: valueOfRow(row) }))
  if (span.way === 'backward') found.reverse()
  for (const { node } of found) context.nodes.prime(node.id, node)
  const lies = (stand: typeof after, side: 'after' | 'before') =>
    stand === undefined ? false : async () => (await run(context, listBeyond(listed, order, stand, side))).length > 0
  const page = pageOf(
    found,
    {
      ...span,
      beyond: { before: lies(after, 'before'), after: lies(before, 'after') },
      cursorOf: ({ node, value }) => cursorOf({ value, key: node.key }),
    },
    () => countOfList(context, listed),
  )
  return Object.assign(page, { counts: (asked: CountArguments) => countGroups(context, listed, asked) })
}

/** A list of everything of one label that fits. */
export const listOf = (label: Label) =>
  needing((_: unknown, args: ListArguments, context: Context) =>
    pageOfList(context, { label, conditions: conditionsOf(label, args.filter) }, args),
  )

/** All that is listed, in reading order, as far as `most` goes. */
export async function allThatFit(context: Context, listed: Listed, most: number): Promise<StoredNode[]> {
  const rows = await run(context, listPage(listed, { order: { descending: false }, way: 'forward', limit: most }))
  const nodes = rows.map(({ node }) => node as StoredNode)
  for (const node of nodes) context.nodes.prime(node.id, node)
  return nodes
}
