import { enumValues, seenOfLink, seenOfThing } from '../../../schema/index.ts'
import type { Context } from '../context.ts'
import { linked } from '../loaders/linked.ts'
import { loadOne } from '../loaders/load-all.ts'
import type { StoredNode } from '../loaders/nodes.ts'

/** What a reviewer sees of a thing: its words, and the passages that say it. */
export async function seenOf(context: Context, node: StoredNode): Promise<string> {
  const rows = await linked(context, node.id, 'CITES', 'OUT', enumValues('Basis'))
  const says = rows.filter(({ link }) => link.role === 'SAYS' && (link.property ?? null) === null)
  return seenOfThing(
    node,
    says.map((row) => row.node.normalDigest),
  )
}

/** What a reviewer sees of a link, and of what it runs between. */
export async function seenOfBoth(
  context: Context,
  properties: Readonly<Record<string, unknown>>,
  from: string,
  to: string,
): Promise<string> {
  const ends = await Promise.all([from, to].map(async (id) => seenOf(context, await loadOne(context.nodes, id))))
  const [first = '', second = ''] = ends
  return seenOfLink(properties, first, second)
}

export const seenOfId = (
  context: Context,
  {
    from,
    to,
    properties,
  }: { readonly from: string; readonly to: string; readonly properties: Readonly<Record<string, unknown>> },
): Promise<string> => seenOfBoth(context, properties, from, to)
