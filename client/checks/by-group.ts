import type { CheckGroup, ChecksQuery, ListedFlagFragment, Severity } from '../generated/graphql.ts'
import { groups, severities } from './limits.ts'

export type CheckFound = ChecksQuery['checks']['checks'][number]

export interface GroupFound {
  readonly group: CheckGroup
  readonly total: number
  /** The checks that found something, also such as people say is wrong, those with the most severe first. */
  readonly checks: readonly CheckFound[]
}

export const totalOf = ({ severities: counts }: CheckFound, severity: Severity): number =>
  counts.find((each) => each.severity === severity)?.total ?? 0

const compare = (a: CheckFound, b: CheckFound): number =>
  severities.map((severity) => totalOf(b, severity) - totalOf(a, severity)).find((difference) => difference !== 0) ?? 0

/** The checks that found something, by what kind of thing they look for; those with the most high flags first in each. */
export function byGroup(checks: readonly CheckFound[]): GroupFound[] {
  return groups.flatMap((group) => {
    const own = checks.filter((check) => check.group === group && check.total + check.rejected > 0).sort(compare)
    return own.length === 0 ? [] : [{ group, checks: own, total: own.reduce((sum, { total }) => sum + total, 0) }]
  })
}

/** The checks that found nothing at all. */
export const foundNothing = (checks: readonly CheckFound[]): CheckFound[] =>
  checks.filter(({ total, rejected }) => total + rejected === 0)

/** How many flags the checks raised of each severity. */
export const severitiesOf = (checks: readonly CheckFound[]) =>
  severities.map((severity) => ({ severity, total: checks.reduce((sum, check) => sum + totalOf(check, severity), 0) }))

/** A check's flags of one severity among those at hand; null where some of them are not. */
export function atHand(
  check: CheckFound,
  severity: Severity,
  flags: readonly ListedFlagFragment[],
): readonly ListedFlagFragment[] | null {
  const own = flags.filter((flag) => flag.rule === check.id && flag.severity === severity)
  return own.length === totalOf(check, severity) ? own : null
}
