import type { Label, RelationshipType } from '../../../schema/index.ts'
import { family, reading } from '../text.ts'

/** The documents of a council that have been read, but those that stand in another; with or without those that print another again. */
export const documentsRead = reading(
  'documents.read',
  `MATCH (d:Document)
   WHERE d.council = $council AND coalesce(d.held, true)
     AND NOT EXISTS { MATCH (d)-[:PART_OF]->(e:Document) }
     AND ($editions OR NOT EXISTS { MATCH (d)-[:EDITION_OF]->(f:Document) })
   RETURN d.id AS id ORDER BY d.key LIMIT $limit`,
)

/** Some documents, and what each stands in, the nearest first by the number of steps. */
export const documentHolders = reading(
  'documents.holders',
  `UNWIND $ids AS id
   MATCH (d:Thing {id: id})
   MATCH (d)-[:PART_OF*0..3]->(h:Document)
   WITH DISTINCT id, h
   RETURN id, h.id AS holder, h.publishedOn AS publishedOn, h.asAt AS asAt ORDER BY id, h.key`,
)

/** The meetings that some documents report. */
export const reportedMeetings = reading(
  'documents.reported',
  `UNWIND $ids AS id
   MATCH (d:Thing {id: id})<-[r:REPORTED_IN]-(m:Meeting)
   WHERE r.basis IN $basis
   WITH DISTINCT id, m
   RETURN id, m.id AS meeting, m.date AS day ORDER BY id, m.key`,
)

/** The meetings that some documents were before. */
export const consideringMeetings = reading(
  'documents.considered',
  `UNWIND $ids AS id
   MATCH (d:Thing {id: id})<-[r:CONSIDERED]-(u:Minute)
   WHERE r.basis IN $basis
   MATCH (u)-[s:MINUTE_OF]->(m:Meeting)
   WHERE s.basis IN $basis
   WITH DISTINCT id, m
   RETURN id, m.id AS meeting, m.date AS day ORDER BY id, m.key`,
)

/** What is said, happens or is to be done on a day. */
export const datedLabels = [
  'Inspection',
  'Judgement',
  'Finding',
  'Recommendation',
  'Measure',
  'Plan',
  'Action',
  'Update',
  'Observation',
  'Meeting',
  'AgendaItem',
  'Minute',
  'Matter',
  'Resolution',
  'Commitment',
  'Document',
] as const satisfies readonly Label[]

export type DatedLabel = (typeof datedLabels)[number]

/** The days that a thing itself tells. */
const own = ['publishedOn', 'endedOn', 'startedOn', 'statusAt', 'asAt', 'date', 'end', 'dueOn'] as const

const ownDays = own.map((name) => `n.${name} AS ${name === 'end' ? 'endOn' : name}`).join(', ')
const slim = `n.id AS id, n.key AS key, n.council AS council, ${ownDays}`

/** All that a council owns of one label. */
export const datedOfCouncil = family<DatedLabel>(datedLabels, (label) =>
  reading(
    `timeline.ofCouncil.${label}`,
    `MATCH (n:${label}) WHERE n.council = $council
     RETURN ${slim} ORDER BY n.key LIMIT $limit`,
  ),
)

export const datedByIds = reading(
  'timeline.byIds',
  `UNWIND $ids AS id
   MATCH (n:Thing {id: id})
   RETURN ${slim} ORDER BY n.key`,
)

/** What holds, owns and names things, besides the links of a thread. */
export const holdingTypes = [
  'ABOUT',
  'OWNED_BY',
  'ASKED_OF',
  'GIVEN_BY',
  'ON_AGENDA_OF',
  'MINUTE_OF',
  'RAISED_IN',
  'RESOLVED_IN',
  'REFERS_TO',
] as const satisfies readonly RelationshipType[]

export type HoldingType = (typeof holdingTypes)[number]

/** What some things hold, own or are named by, along relationships of their own. */
export const heldBy = reading(
  'timeline.held',
  `UNWIND $asks AS ask
   MATCH (n:Thing {id: ask.id})<-[r:${holdingTypes.join('|')}]-(m)
   WHERE type(r) IN ask.types AND r.basis IN ask.basis
   WITH ask.id AS id, type(r) AS type, r, m ORDER BY id, m.key, r.id LIMIT $limit
   RETURN id, type, r.id AS link, r.basis AS basis, r.score AS score, m.id AS other ORDER BY id, m.key, r.id`,
)

/** What gave some things. */
export const giversOf = reading(
  'timeline.givers',
  `UNWIND $ids AS id
   MATCH (n:Thing {id: id})-[r:GIVEN_BY]->(m)
   WHERE r.basis IN $basis
   WITH DISTINCT id, m
   RETURN id, m.id AS other ORDER BY id, m.key`,
)

/** The plans that some actions stand in. */
export const plansAbove = reading(
  'timeline.plans',
  `UNWIND $ids AS id
   MATCH (a:Thing {id: id})-[:UNDER*1..4]->(p:Plan)
   WITH DISTINCT id, p
   RETURN id, p.id AS other ORDER BY id, p.key`,
)

/** The documents that say some things, with what these stand in. */
export const documentsSaying = reading(
  'timeline.documents',
  `UNWIND $ids AS id
   MATCH (n:Thing {id: id})-[c:CITES]->(p:Passage)
   WHERE c.role = 'SAYS'
   MATCH (p)-[:PART_OF*1..4]->(d:Document)
   WITH DISTINCT id, d
   RETURN id, d.id AS other ORDER BY id, d.key`,
)

/** The inspections of some councils that have been read. */
export const inspectionsRead = reading(
  'timeline.inspections',
  `UNWIND $councils AS council
   MATCH (n:Inspection) WHERE n.council = council AND coalesce(n.held, true)
   RETURN council, n {.*} AS node ORDER BY council, n.key LIMIT $limit`,
)

/** A council's judgements of an area. */
export const areaJudgements = reading(
  'timeline.area',
  `MATCH (j:Judgement)
   WHERE j.council = $council AND $area IN coalesce(j.areaKeys, [])
   MATCH (j)-[r:GIVEN_BY]->(i:Inspection)
   WHERE r.basis IN $basis
   WITH DISTINCT j, i
   RETURN j.id AS id, j.area AS area, i.id AS inspection ORDER BY j.key, i.key LIMIT $limit`,
)

/** The findings of some inspections, with the area that each stands under. */
export const areaFindings = reading(
  'timeline.areaFindings',
  `UNWIND $ids AS id
   MATCH (i:Thing {id: id})<-[r:GIVEN_BY]-(f:Finding)
   WHERE r.basis IN $basis AND f.area IS NOT NULL
   WITH DISTINCT id, f
   RETURN id, f.id AS finding, f.area AS area ORDER BY id, f.key LIMIT $limit`,
)

export const timelineTexts = [
  documentsRead,
  documentHolders,
  reportedMeetings,
  consideringMeetings,
  ...datedOfCouncil.all,
  datedByIds,
  heldBy,
  giversOf,
  plansAbove,
  documentsSaying,
  inspectionsRead,
  areaJudgements,
  areaFindings,
]
