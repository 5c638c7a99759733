import type { Label } from '../../../schema/index.ts'
import { family, reading } from '../text.ts'

export const councilInspections = reading(
  'inspections.ofCouncil',
  `MATCH (i:Inspection) WHERE i.council = $council
   RETURN i {.*} AS node ORDER BY i.key LIMIT $limit`,
)

/** What inspections give. */
const given = ['Judgement', 'Finding', 'Recommendation'] as const satisfies readonly Label[]

export type GivenLabel = (typeof given)[number]

/** What some inspections gave of one label, each once. */
export const givenByInspections = family<GivenLabel>(given, (label) =>
  reading(
    `inspections.given.${label}`,
    `UNWIND $ids AS id
     MATCH (i:Thing {id: id})<-[r:GIVEN_BY]-(n:${label})
     WHERE r.basis IN $basis
     WITH DISTINCT id, n ORDER BY id, n.key LIMIT $limit
     RETURN id, n {.*} AS node ORDER BY id, n.key`,
  ),
)

/** How many things of each label, and of each polarity or kind, some inspections gave. */
export const inspectionTotals = reading(
  'inspections.totals',
  `UNWIND $ids AS id
   MATCH (i:Thing {id: id})<-[r:GIVEN_BY]-(n)
   WHERE r.basis IN $basis
   WITH DISTINCT id, n
   WITH id, n, head([label IN labels(n) WHERE label <> 'Thing']) AS label, coalesce(n.polarity, n.kind, '') AS sort
   RETURN id, label, sort, count(n) AS total ORDER BY id, label, sort`,
)

export const inspectionTexts = [councilInspections, ...givenByInspections.all, inspectionTotals]
