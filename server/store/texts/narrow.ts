import {
  type Label,
  type LinkDirection,
  labels,
  linkPropertiesOf,
  propertiesOf,
  type RelationshipType,
  relationshipShape,
  relationshipTypes,
} from '../../../schema/index.ts'
import type { Row, Text } from '../port.ts'
import { reading } from '../text.ts'

/**
 * The texts of things by their ids, and of first pages of links, that give some properties, each as a column: the embedded engine
 * takes twice as long over whole things. Names are of the model alone, so that there are so many texts and no more.
 */
const propertiesOfAny = (some: readonly Label[]): ReadonlySet<string> =>
  new Set(['id', 'key', 'council', 'held', ...some.flatMap((label) => [...propertiesOf(label).keys()])])
const ofNodes = propertiesOfAny(labels)
const ofLinks = new Set(['id', ...relationshipTypes.flatMap((type) => [...linkPropertiesOf(type).keys()])])

/** Beyond so many columns whole things cost no more. */
const mostColumns = 16
/** How many texts are made at the most; what comes after is told whole. */
const mostTexts = 400

/** A thing or link as a row tells it; what it has not is left out. */
type Told = (row: Row) => Record<string, unknown>

/** A text that gives columns, and how its rows are read. */
export interface Narrow {
  readonly text: Text
  readonly node: Told
  readonly link: Told
}

const made = new Map<string, Narrow>()

/** It bears the name of the text that tells the same whole. */
function kept(name: string, node: readonly string[], link: readonly string[], cypher: () => string): Narrow | undefined {
  const key = [name, ...node, '', ...link].join(' ')
  const before = made.get(key)
  if (before !== undefined) return before
  if (made.size >= mostTexts) return undefined
  const narrow = { text: reading(name, cypher()), node: toldBy('node_', node), link: toldBy('link_', link) }
  made.set(key, narrow)
  return narrow
}

function toldBy(prefix: string, properties: readonly string[]): Told {
  const columns = properties.map((property) => [property, prefix + property] as const)
  return (row) => {
    const told: Record<string, unknown> = {}
    for (const [property, column] of columns) {
      const value = row[column]
      if (value !== null && value !== undefined) told[property] = value
    }
    return told
  }
}

const known = (properties: Iterable<string>, among: ReadonlySet<string>): string[] =>
  [...new Set(properties)].filter((each) => among.has(each)).sort()
const columns = (variable: string, prefix: string, properties: readonly string[]): string =>
  properties.map((property) => `${variable}.${property} AS ${prefix}${property}`).join(', ')

/** Things by their ids, with these properties; undefined where they are better told whole. */
export function nodesWith(properties: Iterable<string>): Narrow | undefined {
  const asked = known(['id', 'key', ...properties], ofNodes)
  if (asked.length > mostColumns) return undefined
  return kept(
    'nodes.byIds',
    asked,
    [],
    () => `UNWIND $ids AS given MATCH (n:Thing {id: given}) RETURN ${columns('n', 'node_', asked)} ORDER BY node_id`,
  )
}

const pattern = { OUT: (type: string) => `(n)-[r:${type}]->(m)`, IN: (type: string) => `(n)<-[r:${type}]-(m)` }

/** The first links of one relationship from each of some things, with these properties of the link and of its other end. */
export function linksWith(
  type: RelationshipType,
  direction: LinkDirection,
  ofLink: Iterable<string>,
  ofNode: Iterable<string>,
): Narrow | undefined {
  const others = propertiesOfAny(relationshipShape(type).ends.flatMap(({ from, to }) => (direction === 'OUT' ? to : from)))
  const [link, node] = [known(['id', ...ofLink], ofLinks), known(['id', 'key', ...ofNode], others)]
  if (link.length + node.length > mostColumns) return undefined
  return kept(
    `links.forward.${type}.${direction}`,
    node,
    link,
    () => `UNWIND $ids AS given
     MATCH (n:Thing {id: given})
     CALL {
       WITH n
       MATCH ${pattern[direction](type)}
       WHERE r.basis IN $basis
       RETURN r, m ORDER BY m.key, r.id LIMIT $limit
     }
     RETURN given, ${columns('r', 'link_', link)}, ${columns('m', 'node_', node)} ORDER BY given, node_key, link_id`,
  )
}
