import type { CoverageColumns, CoverageCounted, CoverageRows } from '../generated/graphql.ts'
import { sayCount, sayList, sayNumber } from './numbers.ts'

/** What can stand in rows: as a choice, as the head of their column, and as "by …" goes on. */
export const rowWords: Readonly<Record<CoverageRows, readonly [choice: string, head: string, by: string]>> = {
  AREA: ['Areas inspected', 'Area', 'area'],
  TOPIC: ['Topics', 'Topic', 'topic'],
  PRIORITY: ["The plan's priorities", 'Priority', 'priority'],
  OWNER: ['Owners', 'Owner', 'owner'],
}

/** What can stand in columns, with what is then counted. */
export const columnWords: Readonly<Record<CoverageColumns, readonly [choice: string, by: string]>> = {
  RATING: ['Actions by rating', 'rating'],
  PRIORITY: ['Actions by priority', 'priority'],
  OWNER: ['Actions by owner', 'owner'],
  INSPECTION: ['Weaknesses by who found them', 'who found them'],
}

const countedWords: Readonly<Record<CoverageCounted, readonly [one: string, many: string]>> = {
  ACTIONS: ['action', 'actions'],
  WEAKNESSES: ['weakness', 'weaknesses'],
}

export const sayCounted = (counted: CoverageCounted, count: number): string => sayCount(count, ...countedWords[counted])
export const countedMany = (counted: CoverageCounted): string => countedWords[counted][1]

/** How many things, and how many of them by a link that is only suggested. */
export interface Count {
  readonly total: number
  readonly suggested: number
}

/** "7 suggested", "all suggested": what must be said beside a number; null where all is known. */
export const saySuggested = ({ total, suggested }: Count): string | null =>
  suggested === 0 ? null : `${suggested === total && total > 1 ? 'all' : sayNumber(suggested)} suggested`

/** The same for a part of a row: nothing where the row has said already that all of it is suggested. */
export const saySuggestedIn = (row: Count, count: Count): string | null =>
  row.suggested === row.total ? null : saySuggested(count)

/** "12, of them 7 suggested", for those who hear it. */
export function sayCovered({ total, suggested }: Count, counted: CoverageCounted): string {
  const things = sayCounted(counted, total)
  if (suggested === 0) return things
  return suggested === total
    ? `${things}, ${total === 1 ? '' : 'all '}suggested`
    : `${things}, of them ${sayNumber(suggested)} suggested`
}

/** What was found and asked about one row, and how much of it a plan answers. */
export interface Spoken {
  readonly weaknesses: { readonly total: number }
  readonly answered: Count
  readonly recommendations: { readonly total: number }
  readonly measures: { readonly total: number }
}

/** "22 weaknesses found, 6 of them answered (suggested); 5 recommendations". Null where nothing was. */
export function saySpoken({ weaknesses, answered, recommendations, measures }: Spoken): string | null {
  const how = answered.total > 0 ? saySuggested(answered) : null
  const answers =
    answered.total === 0
      ? ', none of them answered'
      : `, ${sayNumber(answered.total)} of them answered${how === null ? '' : ` (${how})`}`
  const asked = [
    recommendations.total > 0 ? sayCount(recommendations.total, 'recommendation', 'recommendations') : null,
    measures.total > 0 ? sayCount(measures.total, 'measure', 'measures') : null,
  ].filter((each) => each !== null)
  const found = weaknesses.total > 0 ? `${sayCount(weaknesses.total, 'weakness', 'weaknesses')} found${answers}` : null
  return [found, asked.length > 0 ? sayList(asked) : null].filter((each) => each !== null).join('; ') || null
}
