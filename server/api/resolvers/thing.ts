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
  shapeOf,
} from '../../../schema/index.ts'
import { needing } from '../appetite.ts'
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

const ownerOf: Resolver = (node, _, context) => (typeof node.council === 'string' ? context.nodes.load(node.council) : null)

/** What a passage is called by, where its words are not at hand. */
const places = ['page', 'lineStart', 'lineEnd']

/** The resolvers of a label's type: what every thing has, its lists, and a connection for each of its edges. */
export function thingResolvers(label: Label): Readonly<Record<string, Resolver<never>>> {
  const { named } = shapeOf(label)
  const lists = [...propertiesOf(label)]
    .filter(([, { kind }]) => kind === 'texts')
    .map(([name]) => [name, needing((node: StoredNode) => node[name] ?? [], [name])])
  return {
    council: needing(ownerOf, ['council']),
    held: needing<Resolver>((node) => node.held !== false, ['held']),
    caption: needing<Resolver>(
      (node) => captionOf(label, node),
      [...(named.number === undefined ? [] : [named.number]), ...named.words, ...(label === 'Passage' ? places : [])],
    ),
    wording: needing(wordingOf, ['text', 'quote', 'summary']),
    properties: (node) => propertyValues(label, node),
    seen: (node, _, context) => seenOf(context, node),
    linkGroups,
    ...Object.fromEntries(lists),
    ...Object.fromEntries(
      edgesOf(label).map((edge) => [
        edge.field,
        needing<Resolver<LinkArguments>>((node, args, context) => linkConnection(node.id, edge, args, context)),
      ]),
    ),
  }
}
