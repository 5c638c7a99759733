import type { LateQuery } from '../generated/graphql.ts'
import { lateQuery } from '../queries/late.ts'
import type { Standing } from '../words/late.ts'
import { useAsk } from './use-ask.ts'

/** How actions stand to their milestones on a day. */
export interface Reckoned {
  /** The day that counts as today, and why. */
  readonly today: LateQuery['late']['days'][number] | null
  /** How each open action of a current plan stands to its milestone, by its id. */
  readonly standings: ReadonlyMap<string, Standing>
}

export interface Late extends Reckoned {
  /** The plans whose actions are reckoned: those that no later one takes the place of. */
  readonly plans: ReadonlySet<string>
  /** How many documents of the council have been read. */
  readonly documents: number
}

/** Where a council's actions stand on the newest day that has been read of it. Null until that is known. */
export function useLate(council: string): Late | null {
  const answer = useAsk(lateQuery, { council })
  if (answer.state !== 'answered') return null
  const { late, documents } = answer.data
  return {
    today: late.days[0] ?? null,
    standings: new Map(late.actions.map(({ action, ...standing }) => [action.id, standing])),
    plans: new Set(late.plans.map(({ id }) => id)),
    documents: documents.totalCount,
  }
}
