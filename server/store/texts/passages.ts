import { reading } from '../text.ts'

/** The passages of a document and of the reports and sections in it that stand, wholly or in part, between two offsets. */
export const passagesBetween = reading(
  'passages.between',
  `MATCH (d:Thing {id: $id})
   MATCH (p:Passage)-[:PART_OF*1..4]->(d)
   WHERE p.start < $end AND p.end > $start
   WITH DISTINCT p ORDER BY p.start, p.end DESC, p.key LIMIT $limit
   RETURN p {.*} AS node ORDER BY p.start, p.end DESC, p.key`,
)

export const passageTexts = [passagesBetween]
