import type { Label } from '../../../schema/index.ts'
import { family, reading } from '../text.ts'

/** What calls for an answer, as far as it has been read. */
const calling = ['Finding', 'Recommendation', 'Measure'] as const satisfies readonly Label[]

/** What officers ask of a committee, and what a council says of itself, calls for no answer in a plan. */
const ofOthers = {
  Finding: `AND coalesce(n.voice, '') <> 'COUNCIL'`,
  Recommendation: 'AND NOT EXISTS { (n)-[:GIVEN_BY]->(:Document) }',
  Measure: '',
} as const

export const callingForAnswer = family<(typeof calling)[number]>(calling, (label) =>
  reading(
    `asked.${label}`,
    `MATCH (n:${label}) WHERE coalesce(n.held, true) AND ($everyCouncil OR n.council = $council)
     ${ofOthers[label]}
     RETURN n.id AS id, n.key AS key, ${label === 'Finding' ? 'n.polarity' : 'null'} AS polarity,
       ${label === 'Recommendation' ? 'n.kind' : 'null'} AS kind ORDER BY n.key LIMIT $limit`,
  ),
)

export const askedTexts = callingForAnswer.all
