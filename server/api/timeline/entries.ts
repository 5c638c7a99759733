import { labelOfId } from '../../../schema/index.ts'
import { comparePlaces, type ListOrder } from '../listed.ts'
import type { Basis } from '../trace/strength.ts'
import type { KnownDay, Slim } from './dated.ts'
import { kindsOf, type TimelineKind } from './kinds.ts'

/** Something said about a thing, or that happened to it. */
export interface Entry extends KnownDay {
  readonly id: string
  readonly key: string
  readonly kind: TimelineKind
  readonly council: string | undefined
  readonly basis: Basis | undefined
  readonly sinceLastInspection: boolean
}

export const entryOrder: ListOrder<Entry> = {
  parts: 3,
  placeOf: ({ day, key, kind }) => [day, key, kind],
  compare: comparePlaces,
}

export interface Asked {
  readonly since: string | undefined
  readonly until: string | undefined
  readonly kinds: readonly TimelineKind[]
}

/** The kinds of entry that a thing can give. */
export const kindsOfThing = (id: string): readonly (TimelineKind | undefined)[] =>
  (kindsOf as Partial<Record<string, readonly (TimelineKind | undefined)[]>>)[labelOfId(id) ?? ''] ?? []

/** The entries that a thing gives: that it was said, on the day that is known, and that it is due. */
export function entriesOf(
  thing: Slim,
  known: KnownDay | undefined,
  basis: Basis | undefined,
  lastInspection: string | undefined,
  { since, until, kinds }: Asked,
): Entry[] {
  const [said, due] = kindsOfThing(thing.id)
  const days: readonly (readonly [TimelineKind | undefined, KnownDay | undefined])[] = [
    [said, known],
    [due, thing.dueOn === null ? undefined : { day: thing.dueOn, reason: 'DUE', from: thing.id }],
  ]
  return days.flatMap(([kind, day]) => {
    if (kind === undefined || day === undefined || !kinds.includes(kind)) return []
    if ((since !== undefined && day.day < since) || (until !== undefined && day.day > until)) return []
    const sinceLastInspection = lastInspection !== undefined && day.day > lastInspection
    return [{ ...day, id: thing.id, key: thing.key, kind, council: thing.council ?? undefined, basis, sinceLastInspection }]
  })
}
