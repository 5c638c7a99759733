import { type LinkDirection, type RelationshipType, relationshipTypes } from '../../../schema/index.ts'
import type { Text } from '../port.ts'
import { family, reading } from '../text.ts'

const pattern = { OUT: (type: string) => `(n)-[r${type}]->(m)`, IN: (type: string) => `(n)<-[r${type}]-(m)` }

export type Way = 'forward' | 'backward'

/**
 * The links of one relationship from each of some things, a page of each, in one statement.
 * Where a link stands is told by the key of its other end and its own id, which together are unique.
 */
function page(type: RelationshipType, direction: LinkDirection, way: Way): Text {
  const order = way === 'forward' ? '' : ' DESC'
  return reading(
    `links.${way}.${type}.${direction}`,
    `UNWIND $ids AS id
     MATCH (n:Thing {id: id})
     CALL {
       WITH n
       MATCH ${pattern[direction](`:${type}`)}
       WHERE r.basis IN $basis
         AND (m.key > $afterKey OR (m.key = $afterKey AND r.id > $afterLink))
         AND (m.key < $beforeKey OR (m.key = $beforeKey AND r.id < $beforeLink))
       RETURN r, m ORDER BY m.key${order}, r.id${order} LIMIT $limit
     }
     RETURN id, r {.*} AS link, m {.*} AS node ORDER BY id, m.key, r.id`,
  )
}

const pages = (direction: LinkDirection, way: Way) => family(relationshipTypes, (type) => page(type, direction, way))

const byDirection = {
  OUT: { forward: pages('OUT', 'forward'), backward: pages('OUT', 'backward') },
  IN: { forward: pages('IN', 'forward'), backward: pages('IN', 'backward') },
}

export function linksPage(type: RelationshipType, direction: LinkDirection, way: Way): Text {
  return byDirection[direction][way].of(type)
}

const count = (direction: LinkDirection): Text =>
  reading(
    `links.count.${direction}`,
    `UNWIND $ids AS id
     MATCH (n:Thing {id: id})
     MATCH ${pattern[direction]('')}
     RETURN id, type(r) AS type, r.basis AS basis, count(r) AS total ORDER BY id, type, basis`,
  )

/** How many links each of some things has, by relationship and basis. */
export const linkCounts = { OUT: count('OUT'), IN: count('IN') }

/** All links that start at some things. */
export const linksFrom = reading(
  'links.all',
  `UNWIND $ids AS id
   MATCH (n:Thing {id: id})-[r]->(m)
   RETURN id, type(r) AS type, r {.*} AS link, m.id AS to ORDER BY id, type, r.id`,
)

export const linkTexts = [
  ...Object.values(byDirection).flatMap(({ forward, backward }) => [...forward.all, ...backward.all]),
  linkCounts.OUT,
  linkCounts.IN,
  linksFrom,
]
