import { reading } from '../text.ts'

/** The passages that say some things. */
export const passagesSaying = reading(
  'search.passages',
  `UNWIND $ids AS id
   MATCH (n:Thing {id: id})-[c:CITES]->(p:Passage)
   WHERE c.role = 'SAYS'
   WITH DISTINCT id, p
   RETURN id, p.id AS other ORDER BY id, p.key`,
)

/** The documents that some passages and sections stand in, with what these stand in. */
export const documentsHolding = reading(
  'search.documents',
  `UNWIND $ids AS id
   MATCH (n:Thing {id: id})-[:PART_OF*1..6]->(d:Document)
   WITH DISTINCT id, d
   RETURN id, d.id AS other ORDER BY id, d.key`,
)

export const searchTexts = [passagesSaying, documentsHolding]
