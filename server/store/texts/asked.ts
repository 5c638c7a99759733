import type { Label } from '../../../schema/index.ts'
import { family, reading } from '../text.ts'

/** What calls for an answer, as far as it has been read. */
const calling = ['Finding', 'Recommendation', 'Measure'] as const satisfies readonly Label[]

export const callingForAnswer = family<(typeof calling)[number]>(calling, (label) =>
  reading(
    `asked.${label}`,
    `MATCH (n:${label}) WHERE coalesce(n.held, true) AND ($everyCouncil OR n.council = $council)
     RETURN n.id AS id, n.key AS key, ${label === 'Finding' ? 'n.polarity' : 'null'} AS polarity,
       ${label === 'Recommendation' ? 'n.kind' : 'null'} AS kind ORDER BY n.key LIMIT $limit`,
  ),
)

export const askedTexts = callingForAnswer.all
