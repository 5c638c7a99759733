import { reading } from '../text.ts'

/** All links that end at some things. */
export const linksInto = reading(
  'reviewing.linksInto',
  `UNWIND $ids AS id
   MATCH (n:Thing {id: id})<-[r]-(m)
   RETURN id, type(r) AS type, r {.*} AS link, m.id AS from ORDER BY id, type, r.id`,
)

/** All links that run from one thing to another. */
export const linksBetween = reading(
  'reviewing.linksBetween',
  `MATCH (a:Thing {id: $from})-[r]->(b:Thing {id: $to})
   RETURN type(r) AS type, r {.*} AS link ORDER BY type, r.id`,
)

export const reviewingTexts = [linksInto, linksBetween]
