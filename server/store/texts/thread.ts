import type { LinkDirection, RelationshipType } from '../../../schema/index.ts'
import { reading } from '../text.ts'

/** The relationships that a thread can run along. */
export const threadTypes = [
  'GIVEN_BY',
  'LED_TO',
  'RESTATES',
  'RETELLS',
  'ADDRESSED_BY',
  'UNDER',
  'OWNED_BY',
  'ASKED_OF',
  'JUDGED_BY',
  'MEASURED_BY',
  'OF',
  'REPORTS_ON',
  'RECURS_AS',
  'TURNED_INTO',
  'CONTINUES',
  'ANSWERED_BY',
] as const satisfies readonly RelationshipType[]

const along = threadTypes.join('|')
const pattern = { OUT: `(n)-[r:${along}]->(m)`, IN: `(n)<-[r:${along}]-(m)` }

/** One step along a thread from many things at once, each along relationships of its own; the other end by its id and key alone. */
const step = (direction: LinkDirection) =>
  reading(
    `thread.${direction}`,
    `UNWIND $asks AS ask
     MATCH (n:Thing {id: ask.id})
     CALL {
       WITH n, ask
       MATCH ${pattern[direction]}
       WHERE type(r) IN ask.types
       RETURN r, m ORDER BY m.key, r.id LIMIT $limit
     }
     RETURN ask.id AS id, type(r) AS type, r {.*} AS link, m.id AS other, m.key AS key ORDER BY id, key, r.id`,
  )

export const threadSteps = { OUT: step('OUT'), IN: step('IN') }

export const threadTexts = [threadSteps.OUT, threadSteps.IN]
