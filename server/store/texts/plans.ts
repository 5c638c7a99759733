import { reading } from '../text.ts'

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
   RETURN p {.*} AS node ORDER BY p.key`,
)

/** Everything that stands in some plans, by what it stands under. */
export const planTrees = reading(
  'plans.trees',
  `UNWIND $ids AS id
   MATCH (p:Plan {id: id})<-[:UNDER*0..3]-(m)<-[r:UNDER]-(n)
   RETURN id AS plan, m.id AS parent, n.id AS child, n.key AS key, r.basis AS basis ORDER BY plan, key, parent LIMIT $limit`,
)

export const planTexts = [currentPlans, planTrees]
