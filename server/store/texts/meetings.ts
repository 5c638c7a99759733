import type { Label } from '../../../schema/index.ts'
import { family, reading } from '../text.ts'

export const councilMeetings = reading(
  'meetings.ofCouncil',
  `MATCH (m:Meeting) WHERE m.council = $council
   RETURN m {.*} AS node ORDER BY m.key LIMIT $limit`,
)

/** How many items and minutes some meetings have. */
export const meetingParts = reading(
  'meetings.parts',
  `UNWIND $ids AS id
   MATCH (m:Thing {id: id})<-[r:ON_AGENDA_OF|MINUTE_OF]-(n)
   WHERE r.basis IN $basis
   WITH DISTINCT id, n
   WITH id, n, head([label IN labels(n) WHERE label <> 'Thing']) AS label
   RETURN id, label, count(n) AS total ORDER BY id, label`,
)

/** How many matters, resolutions of each kind, and commitments stand in the minutes of some meetings. */
export const meetingSayings = reading(
  'meetings.sayings',
  `UNWIND $ids AS id
   MATCH (m:Thing {id: id})<-[s:MINUTE_OF]-(u:Minute)
   WHERE s.basis IN $basis
   MATCH (u)<-[r:RAISED_IN|RESOLVED_IN]-(n)
   WHERE r.basis IN $basis
   WITH DISTINCT id, n
   WITH id, n, head([label IN labels(n) WHERE label <> 'Thing']) AS label, coalesce(n.kind, '') AS kind
   RETURN id, label, kind, count(n) AS total ORDER BY id, label, kind`,
)

const decided = ['Resolution', 'Commitment'] as const satisfies readonly Label[]

/** What a council's meetings resolved and were promised. */
export const councilDecisions = family<(typeof decided)[number]>(decided, (label) =>
  reading(
    `decisions.ofCouncil.${label}`,
    `MATCH (n:${label}) WHERE n.council = $council
     RETURN n {.*} AS node ORDER BY n.key LIMIT $limit`,
  ),
)

/** The minutes that matters, resolutions and commitments stand in. */
export const minutesOf = reading(
  'decisions.minutes',
  `UNWIND $ids AS id
   MATCH (n:Thing {id: id})-[r:RESOLVED_IN|RAISED_IN]->(u:Minute)
   WHERE r.basis IN $basis
   WITH DISTINCT id, u
   RETURN id, u.id AS other ORDER BY id, u.key`,
)

/** The meetings of minutes and agenda items. */
export const meetingsOf = reading(
  'decisions.meetings',
  `UNWIND $ids AS id
   MATCH (n:Thing {id: id})-[r:MINUTE_OF|ON_AGENDA_OF]->(m:Meeting)
   WHERE r.basis IN $basis
   WITH DISTINCT id, m
   RETURN id, m.id AS other ORDER BY id, m.key`,
)

/** The names of a council's roles. */
export const councilRoles = reading(
  'roles.ofCouncil',
  `MATCH (r:Role) WHERE r.council = $council
   RETURN r.id AS id, r.name AS name, r.variants AS variants ORDER BY r.key LIMIT $limit`,
)

export const meetingTexts = [
  councilMeetings,
  meetingParts,
  meetingSayings,
  ...councilDecisions.all,
  minutesOf,
  meetingsOf,
  councilRoles,
]
