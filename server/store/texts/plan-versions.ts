import { reading } from '../text.ts'

/** All plans of a council, those too that only another text names. */
export const planVersions = reading(
  'versions.plans',
  `MATCH (p:Plan) WHERE p.council = $council
   RETURN p {.*} AS node ORDER BY p.key LIMIT $limit`,
)

/** Which of a council's plans supersedes which, however that is known. */
export const supersessions = reading(
  'versions.links',
  `MATCH (a:Plan)-[r:SUPERSEDES]->(b:Plan) WHERE a.council = $council
   RETURN r {.*} AS link, a.id AS from, b.id AS to ORDER BY a.key, b.key, r.id LIMIT $limit`,
)

/** The papers that print some plans. */
export const planPapers = reading(
  'versions.papers',
  `UNWIND $ids AS id
   MATCH (p:Thing {id: id})-[r:REPORTED_IN]->(d:Document)
   WHERE r.basis IN $basis
   WITH DISTINCT id, d
   RETURN id, d.id AS other ORDER BY id, d.key`,
)

export const planVersionTexts = [planVersions, supersessions, planPapers]
