import type { GraphQLFieldResolver } from 'graphql'
import {
  edgesOf,
  isRelationshipType,
  type Label,
  type LinkDirection,
  labelOfId,
  Problem,
  propertiesOf,
  type RelationshipType,
  relationshipShape,
} from '../../../schema/index.ts'
import { captionOf, wordingOf } from '../caption.ts'
import type { Context } from '../context.ts'
import { type LinkArguments, linkConnection } from '../lists/links.ts'
import { grouped } from '../loaders/grouped.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import { seenOf } from '../reviewing/seen.ts'

type Resolver<A = unknown> = GraphQLFieldResolver<StoredNode, Context, A>

interface GroupArguments {
  readonly types?: readonly RelationshipType[] | null
  readonly direction?: LinkDirection | null
}

const linkGroups: Resolver<GroupArguments> = async (node, { types, direction }, context) => {
  const ways: readonly LinkDirection[] = direction == null ? ['OUT', 'IN'] : [direction]
  const groups = await Promise.all(
    ways.map(async (way) => {
      const counts = await context.linkCounts.load(node.id, way)
      return [...grouped(counts, ({ type }) => type)]
        .filter(([type]) => isRelationshipType(type) && (types == null || types.includes(type)))
        .map(([type, each]) => ({
          type,
          direction: way,
          phrase: relationshipShape(type).phrases[way === 'OUT' ? 0 : 1],
          total: each.reduce((sum, { total }) => sum + total, 0),
          page: (args: LinkArguments, shared: Context) =>
            linkConnection(node.id, { type, direction: way, others: [] }, args, shared),
        }))
    }),
  )
  return groups.flat()
}

function propertyValues(label: Label, node: StoredNode) {
  return [...propertiesOf(label)]
    .filter(([name]) => node[name] !== undefined && node[name] !== null)
    .map(([name, { about }]) => ({ name, about, value: node[name] }))
}

export function labelOfNode(node: StoredNode): Label {
  const label = labelOfId(node.id)
  if (label === undefined)
    throw new Problem('STORE_FAILED', {
      what: 'A thing in the graph has no id of the model',
      where: node.id,
      todo: 'Load it afresh',
    })
  return label
}

/** The resolvers of a label's type: what every thing has, its lists, and a connection for each of its edges. */
export function thingResolvers(label: Label): Readonly<Record<string, Resolver<never>>> {
  const lists = [...propertiesOf(label)]
    .filter(([, { kind }]) => kind === 'texts')
    .map(([name]) => [name, (node: StoredNode) => node[name] ?? []])
  return {
    council: (node, _, context) => (typeof node.council === 'string' ? context.nodes.load(node.council) : null),
    held: (node) => node.held !== false,
    caption: (node) => captionOf(label, node),
    wording: wordingOf,
    properties: (node) => propertyValues(label, node),
    seen: (node, _, context) => seenOf(context, node),
    linkGroups,
    ...Object.fromEntries(lists),
    ...Object.fromEntries(
      edgesOf(label).map((edge) => [edge.field, (node, args, context) => linkConnection(node.id, edge, args, context)]),
    ),
  }
}
