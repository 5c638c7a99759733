import type { PlanVersionFragment } from '../generated/graphql.ts'
import { sayDay } from '../words/dates.ts'

export type Version = PlanVersionFragment

/** The day by which a version is known: that of its ratings, else that on which it came out. */
export const dayOf = ({ from, publishedOn }: Pick<Version, 'from' | 'publishedOn'>): string | null => from ?? publishedOn

/** What to call a version among others of its plan: by its day, else by its title. */
export function nameOf(version: Version): string {
  const day = dayOf(version)
  return day === null ? `“${version.plan.title}”` : sayDay(day)
}

export const readOnes = (versions: readonly Version[]): Version[] => versions.filter(({ read }) => read)

/** The nearest version before one that has been read. */
export function readBefore(versions: readonly Version[], id: string): Version | undefined {
  const at = versions.findIndex(({ plan }) => plan.id === id)
  return readOnes(versions.slice(0, Math.max(at, 0))).at(-1)
}

/** The nearest version after one that has been read. */
export function readAfter(versions: readonly Version[], id: string): Version | undefined {
  const at = versions.findIndex(({ plan }) => plan.id === id)
  return at === -1 ? undefined : readOnes(versions.slice(at + 1))[0]
}

/** The two versions to compare, the earlier first: those asked for, else the nearest that have been read. Null where there are no two. */
export function twoToCompare(versions: readonly Version[], id: string, other: string | null): readonly [Version, Version] | null {
  const find = (wanted: string | null) => versions.find(({ plan }) => plan.id === wanted)
  const one = find(id)
  const asked = other === id ? undefined : find(other)
  const second = asked ?? readBefore(versions, id) ?? readAfter(versions, id)
  if (one === undefined || second === undefined) return null
  return versions.indexOf(one) < versions.indexOf(second) ? [one, second] : [second, one]
}
