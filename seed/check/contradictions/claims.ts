import type { EnumValue, NodeRecord } from '../../../schema/index.ts'
import type { Checking } from '../checking.ts'
import { once } from '../once.ts'
import type { Shown } from '../rule.ts'

type Rag = EnumValue<'Rag'>

/** What a plan claims of an action by its rating. */
export interface Claim {
  readonly action: NodeRecord<'Action'>
  readonly plan: NodeRecord<'Plan'>
  /** The day that the ratings speak of. */
  readonly statusAt: string
  /** From which day on it is claimed: its milestone where that had come, else the day of the ratings. */
  readonly since: string
  readonly measures: readonly NodeRecord<'SuccessMeasure'>[]
}

const words: Partial<Record<Rag, string>> = {
  COMPLETE: 'complete',
  BUSINESS_AS_USUAL: 'business as usual',
  ON_TRACK: 'on track',
  PROGRESSING_WITH_ISSUES: 'in progress with issues',
  NOT_ON_TRACK: 'not on track',
  NOT_STARTED: 'not started',
  DEFERRED: 'deferred',
  WITHDRAWN: 'withdrawn',
}

export const ratingInWords = (rag: Rag | undefined): string => words[rag ?? 'UNKNOWN'] ?? 'without a rating that is understood'

/** The day that a plan's ratings speak of, else that on which it was published. */
export function statusDayOf(
  checking: Checking,
  { id, properties: { statusAt, publishedOn } }: NodeRecord<'Plan'>,
): string | undefined {
  if (statusAt !== undefined || publishedOn !== undefined) return statusAt ?? publishedOn
  const days = checking.known.out('REPORTED_IN', id).flatMap(({ to }) => checking.dayOf(to) ?? [])
  return days.sort()[0]
}

/** Whether editions of one publication print a property otherwise: what one of them shows is damage. */
export const isDoubtful = ({ known }: Checking, id: string, properties: readonly string[]): boolean =>
  known.out('CITES', id).some(({ properties: { role, property } }) => role === 'DIFFERS' && properties.includes(property ?? ''))

/** What current plans claim of actions that are rated so. */
export const claimsOf = (checking: Checking, rags: readonly Rag[]): Claim[] =>
  allClaims(checking).filter(({ action: { properties } }) => properties.rag !== undefined && rags.includes(properties.rag))

const allClaims = once((checking: Checking): readonly Claim[] => {
  const { known } = checking
  return checking.currentPlans.flatMap((plan) => {
    const statusAt = statusDayOf(checking, plan)
    if (statusAt === undefined) return []
    return checking.under(plan.id, 'Action').flatMap((action): Claim[] => {
      const { rag, dueOn } = action.properties
      if (rag === undefined || isDoubtful(checking, action.id, ['rag', 'ragText'])) return []
      const measures = known.out('JUDGED_BY', action.id).flatMap(({ to, properties }) => {
        const node = known.node(to)
        return node?.label === 'SuccessMeasure' && properties.basis !== 'REJECTED' ? [node] : []
      })
      return [{ action, plan, statusAt, since: dueOn !== undefined && dueOn < statusAt ? dueOn : statusAt, measures }]
    })
  })
})

/** The words of a row, its rating, and more of its values. */
export function rowShown(
  { known }: Checking,
  { id, properties }: NodeRecord<'Action'>,
  more: readonly 'milestone'[] = [],
): Shown[] {
  const values = properties as Readonly<Record<string, unknown>>
  return [
    ...known.passagesOf(id).map((passage) => ({ passage: passage.id })),
    ...(['ragText', ...more] as const).flatMap((property) =>
      known.passagesOf(id, property).map((passage) => {
        const printed = passage.properties.quote ?? values[property]
        return {
          passage: passage.id,
          property,
          ...(typeof printed === 'string' ? { printed: printed.replace(/\s+/g, ' ') } : {}),
        }
      }),
    ),
  ]
}

/** All passages that say a thing. */
export const saidBy = ({ known }: Checking, id: string): Shown[] =>
  known.passagesOf(id).map((passage) => ({ passage: passage.id }))

/** Words as a part of a flag's id. */
export const asKey = (words: string): string =>
  words.replace(/[^a-z0-9.-]/giu, (letter) => (letter === ' ' ? '-' : (letter.codePointAt(0) ?? 0).toString(16)))
