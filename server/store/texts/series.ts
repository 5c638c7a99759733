import { reading } from '../text.ts'

export const councilIndicators = reading(
  'series.indicators',
  `MATCH (i:Indicator) WHERE i.council = $council
   RETURN i {.*} AS node ORDER BY i.key LIMIT $limit`,
)

/** How many figures some indicators have. */
export const figureCounts = reading(
  'series.counts',
  `UNWIND $ids AS id
   MATCH (i:Thing {id: id})<-[r:OF]-(o:Observation)
   WHERE r.basis IN $basis
   WITH DISTINCT id, o
   RETURN id, count(o) AS total ORDER BY id`,
)

/** In how many publications the figures of some indicators stand: documents that are part of no other, and editions of one as one. */
export const figureDocuments = reading(
  'series.documents',
  `UNWIND $ids AS id
   MATCH (i:Thing {id: id})<-[r:OF]-(o:Observation)
   WHERE r.basis IN $basis
   MATCH (o)-[c:CITES]->(p:Passage)
   WHERE c.role = 'SAYS'
   MATCH (p)-[:PART_OF*1..4]->(d:Document)
   WHERE NOT EXISTS { MATCH (d)-[:PART_OF]->(e:Document) }
   WITH DISTINCT id, coalesce(head([(d)-[:EDITION_OF]->(f:Document) | f.id]), d.id) AS publication
   RETURN id, count(publication) AS total ORDER BY id`,
)

/** The figures of some indicators. */
export const figuresOf = reading(
  'series.figures',
  `UNWIND $ids AS id
   MATCH (i:Thing {id: id})<-[r:OF]-(o:Observation)
   WHERE r.basis IN $basis
   WITH DISTINCT id, o ORDER BY id, o.key LIMIT $limit
   RETURN id, o {.*} AS node ORDER BY id, o.key`,
)

/** The passages that tell figures of some indicators otherwise. */
export const figuresDiffering = reading(
  'series.differing',
  `UNWIND $ids AS id
   MATCH (i:Thing {id: id})<-[r:OF]-(o:Observation)
   WHERE r.basis IN $basis
   MATCH (o)-[c:CITES]->(p:Passage)
   WHERE c.role = 'DIFFERS'
   RETURN id, o.id AS figure, c.property AS property, c.printed AS printed, p.id AS passage ORDER BY id, o.key, p.key, c.id`,
)

/** The versions of a council's plans that have been read. */
export const councilPlans = reading(
  'series.plans',
  `MATCH (p:Plan) WHERE p.council = $council AND coalesce(p.held, true)
   RETURN p {.*} AS node ORDER BY p.key LIMIT $limit`,
)

export const seriesTexts = [councilIndicators, figureCounts, figureDocuments, figuresOf, figuresDiffering, councilPlans]
