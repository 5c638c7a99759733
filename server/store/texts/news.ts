import { reading } from '../text.ts'

/** What some documents say, the reports in them too. */
export const saidByDocuments = reading(
  'news.said',
  `UNWIND $ids AS id
   MATCH (d:Thing {id: id})<-[:PART_OF*1..4]-(p:Passage)<-[c:CITES]-(n:Thing)
   WHERE c.role = 'SAYS'
   WITH DISTINCT id, n
   RETURN id, n.id AS other ORDER BY id, n.key LIMIT $limit`,
)

export const newsTexts = [saidByDocuments]
