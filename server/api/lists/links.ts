import { type Edge, enumValues, type Label } from '../../../schema/index.ts'
import type { Chosen } from '../../store/index.ts'
import { asRanged, pageOf } from '../connection.ts'
import type { Context } from '../context.ts'
import { keyOf, type LinkAsk, type StoredLink } from '../loaders/link-pages.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import { type PageArguments, rangeOf, spanOf } from '../range.ts'
import { conditionsOf, type Filter } from './filter.ts'
import { type OrderArgument, orderingOf, valueOfRow } from './order.ts'

/** What a list of links takes: where one label alone stands at the other end, what that label's list takes. */
export interface LinkArguments extends PageArguments {
  readonly basis?: readonly string[] | null
  readonly labels?: readonly Label[] | null
  readonly filter?: Filter | null
  readonly orderBy?: OrderArgument | null
}

type Run = Pick<Edge, 'type' | 'direction' | 'others'>

const isPlain = ({ labels, filter, orderBy }: LinkArguments): boolean => labels == null && filter == null && orderBy == null

/** What a link runs from and to, by their ids. */
export interface Ends {
  readonly from: string
  readonly to: string
}

const endsOf = (id: string, direction: Run['direction'], other: string): Ends =>
  direction === 'OUT' ? { from: id, to: other } : { from: other, to: id }

/** The parts of a place in a list of links: the key of the other end, and the link's id. */
const placeParts = 2

type Asked = Pick<LinkAsk, 'basis' | 'range' | 'key'>

/** Read once, however many things the same arguments are asked of. */
const read = new WeakMap<LinkArguments, Asked>()

function plainly(args: LinkArguments): Asked {
  const before = read.get(args)
  if (before !== undefined) return before
  const ask = { range: rangeOf(args, placeParts), basis: args.basis ?? enumValues('Basis') }
  const asked = { ...ask, key: keyOf(ask) }
  read.set(args, asked)
  return asked
}

async function plainLinks(id: string, { type, direction }: Run, args: LinkArguments, context: Context) {
  const asked = plainly(args)
  const { range, basis } = asked
  const rows = await context.linkPages.load(id, { type, direction, ...asked })
  return pageOf(
    rows,
    asRanged(
      range,
      ({ link, node }) => [node.key, link.id],
      ({ link, node }) => ({ ...link, node, ends: endsOf(id, direction, node.id) }),
    ),
    async () => {
      const counts = await context.linkCounts.load(id, direction)
      return counts
        .filter((count) => count.type === type && basis.includes(count.basis))
        .reduce((sum, { total }) => sum + total, 0)
    },
  )
}

interface Row extends StoredLink {
  readonly node: StoredNode
  readonly ends: Ends
  readonly value: string | number | null
}

async function chosenLinks(id: string, { type, direction, others }: Run, args: LinkArguments, context: Context) {
  const other = others.length === 1 ? others[0] : undefined
  const span = spanOf(args)
  const { order, cursorOf, standOf } = orderingOf(other, args.orderBy, true)
  const links: Chosen = {
    type,
    direction,
    basis: args.basis ?? enumValues('Basis'),
    ...(args.labels == null ? {} : { labels: args.labels }),
    conditions: other === undefined ? [] : conditionsOf(other, args.filter),
  }
  const rows = await context.linkPages.chosen.page(id, links, {
    order,
    way: span.way,
    ...(args.after == null ? {} : { after: standOf(args.after) }),
    ...(args.before == null ? {} : { before: standOf(args.before) }),
    limit: span.size + 1,
  })
  return pageOf(
    rows.map(
      (row): Row => ({
        ...row.link,
        node: row.node,
        ends: endsOf(id, direction, row.node.id),
        value: valueOfRow({ value: row.value }),
      }),
    ),
    {
      ...span,
      beyond: { before: args.after != null, after: args.before != null },
      cursorOf: (row) => cursorOf({ value: row.value, key: row.node.key, link: row.id }),
    },
    () => context.linkPages.chosen.count(id, links),
  )
}

/** A page of the links of one relationship from a thing: one statement for all the things of a level that are asked for the same. */
export function linkConnection(id: string, edge: Run, args: LinkArguments, context: Context) {
  return isPlain(args) ? plainLinks(id, edge, args, context) : chosenLinks(id, edge, args, context)
}
