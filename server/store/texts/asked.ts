import type { Label } from '../../../schema/index.ts'
import { family, reading } from '../text.ts'

/** What may call for an answer. */
const asking = ['Finding', 'Recommendation', 'Measure'] as const satisfies readonly Label[]

/** What was found and asked, with what says whether it calls for an answer. */
export const foundAndAsked = family<(typeof asking)[number]>(asking, (label) =>
  reading(
    `asked.${label}`,
    `MATCH (n:${label}) WHERE $everyCouncil OR n.council = $council
     RETURN n.id AS id, n.key AS key, coalesce(n.held, true) AS held, ${label === 'Finding' ? 'n.polarity' : 'null'} AS polarity,
       ${label === 'Finding' ? 'n.voice' : 'null'} AS voice, ${label === 'Recommendation' ? 'n.kind' : 'null'} AS kind
     ORDER BY n.key LIMIT $limit`,
  ),
)

export const askedTexts = foundAndAsked.all
