import { reading } from '../text.ts'
import type { Way } from './links.ts'

/** The day from which a plan is known: that of its ratings, else that of its paper; one that tells neither is known always. */
const known = (plan: string): string => `coalesce(${plan}.statusAt, ${plan}.publishedOn, '') <= $asAt`

/** Plans that have been read and were known on a day, and that no such plan supersedes. */
export const currentPlans = reading(
  'plans.current',
  `MATCH (p:Plan)
   WHERE coalesce(p.held, true) AND ($everyCouncil OR p.council = $council) AND ${known('p')}
     AND NOT EXISTS {
       MATCH (p)<-[r:SUPERSEDES]-(q:Plan)
       WHERE coalesce(q.held, true) AND r.basis IN $basis AND ${known('q')}
     }
   RETURN p {.*, find: null} AS node ORDER BY p.key`,
)

/** Everything that stands in some plans, by what it stands under. */
export const planTrees = reading(
  'plans.trees',
  `UNWIND $ids AS id
   MATCH (p:Plan {id: id})<-[:UNDER*0..3]-(m)<-[r:UNDER]-(n)
   RETURN id AS plan, m.id AS parent, n.id AS child, n.key AS key, r.basis AS basis ORDER BY plan, key, parent LIMIT $limit`,
)

/** A plan stands at most so many levels above its actions. */
const fits = `($everyRating OR coalesce(a.rag, 'UNKNOWN') IN $ratings)
     AND ($everyCouncil OR a.council = $council)
     AND ($dueAfter = '' OR a.dueOn > $dueAfter) AND ($dueBefore = '' OR a.dueOn < $dueBefore)
     AND ($everyOwner OR EXISTS { MATCH (a)-[r:OWNED_BY]->(o:Role) WHERE o.id = $owner AND r.basis IN $basis })
     AND ($everyPriority OR EXISTS { MATCH (a)-[:UNDER*1..3]->(q:Priority) WHERE q.id = $priority })
     AND ($everyPlan OR EXISTS { MATCH (a)-[:UNDER*1..4]->(p:Plan) WHERE p.id = $plan })`

/** Comes after every date: the place of an action without one. */
export const noDate = '~'

function dueOrder(way: Way) {
  const order = way === 'forward' ? '' : ' DESC'
  return reading(
    `actions.due.${way}`,
    `MATCH (a:Action) WHERE ${fits}
     WITH a, coalesce(a.dueOn, '${noDate}') AS due
     WHERE (due > $afterDue OR (due = $afterDue AND a.key > $afterKey))
       AND (due < $beforeDue OR (due = $beforeDue AND a.key < $beforeKey))
     WITH a, due ORDER BY due${order}, a.key${order} LIMIT $limit
     RETURN a {.*, find: null} AS node ORDER BY due, a.key`,
  )
}

function readingOrder(way: Way) {
  const order = way === 'forward' ? '' : ' DESC'
  return reading(
    `actions.reading.${way}`,
    `MATCH (a:Action) WHERE a.key > $afterKey AND a.key < $beforeKey AND ${fits}
     WITH a ORDER BY a.key${order} LIMIT $limit
     RETURN a {.*, find: null} AS node ORDER BY a.key`,
  )
}

/** Actions that fit a filter, in either order, a page of them. */
export const actionPages = {
  READING: { forward: readingOrder('forward'), backward: readingOrder('backward') },
  DUE: { forward: dueOrder('forward'), backward: dueOrder('backward') },
}

export const actionCount = reading('actions.count', `MATCH (a:Action) WHERE ${fits} RETURN count(a) AS total`)

export const planTexts = [
  currentPlans,
  planTrees,
  ...Object.values(actionPages).flatMap(({ forward, backward }) => [forward, backward]),
  actionCount,
]
