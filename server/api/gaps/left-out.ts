import { grouped } from '../loaders/grouped.ts'

/** Something that was asked for, by whom, and in what form. */
export interface Request {
  readonly id: string
  readonly kind: string
  readonly givenBy: readonly string[]
}

/** What one giver asked for in one form, where a plan's appendix restates some of it: all of that should stand in the appendix. */
export function takenUp(requests: readonly Request[], restated: ReadonlySet<string>): string[] {
  const lists = grouped(
    requests.flatMap(({ id, kind, givenBy }) => givenBy.map((giver) => ({ id, list: `${kind} ${giver}` }))),
    ({ list }) => list,
  )
  const taken = new Set(
    [...lists.values()]
      .filter((list) => list.some(({ id }) => restated.has(id)))
      .flat()
      .map(({ id }) => id),
  )
  return requests.filter(({ id }) => taken.has(id)).map(({ id }) => id)
}
