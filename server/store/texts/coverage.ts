import { reading } from '../text.ts'

/** The topics that some things are about. */
export const topicsOfThings = reading(
  'coverage.topics',
  `UNWIND $ids AS id
   MATCH (n:Thing {id: id})-[r:ABOUT]->(t:Topic)
   WHERE r.basis IN $basis
   WITH id, r, t ORDER BY id, t.key, r.id LIMIT $limit
   RETURN id, r {.*} AS link, t.id AS other ORDER BY id, t.key, r.id`,
)

export const coverageTexts = [topicsOfThings]
