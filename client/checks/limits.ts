import type { ChecksLimits } from '../addresses.ts'
import type { Certainty, CheckGroup, Severity } from '../generated/graphql.ts'
import { isDay } from '../words/dates.ts'

export const groups: readonly CheckGroup[] = ['CONTRADICTION', 'GAP', 'DATE', 'REFERENCE', 'LOAD', 'WORDING']
export const severities: readonly Severity[] = ['HIGH', 'MEDIUM', 'LOW']
export const certainties: readonly Certainty[] = ['PROVEN', 'LIKELY']

const named = <Code extends string>(codes: readonly Code[], word: string | undefined): Code | null =>
  codes.find((code) => code.toLowerCase() === word) ?? null

/** What an address asks for, as the API names it; what it asks for that there is not is left out. */
export interface Asked {
  readonly group: CheckGroup | null
  readonly severity: Severity | null
  readonly certainty: Certainty | null
  readonly about: string | null
  readonly asAt: string | null
}

/** A day that there is, since the API refuses others. */
const isRealDay = (day: string): boolean => isDay(day) && new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day) === true

export const askedBy = ({ group, severity, sure, about, asAt }: ChecksLimits): Asked => ({
  group: named(groups, group),
  severity: named(severities, severity),
  certainty: named(certainties, sure),
  about: about ?? null,
  asAt: asAt !== undefined && isRealDay(asAt) ? asAt : null,
})

/** The limits that an address holds. */
export function limitsIn(query: URLSearchParams): ChecksLimits {
  const given = (name: string): string | undefined => query.get(name) || undefined
  return {
    group: given('group'),
    severity: given('severity'),
    sure: given('sure'),
    about: given('about'),
    asAt: given('as-at'),
  }
}

export const limitsSet = (limits: ChecksLimits): number => Object.values(limits).filter((each) => each !== undefined).length
