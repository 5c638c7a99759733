import { labelOfId } from '../../../schema/index.ts'
import { grouped } from '../loaders/grouped.ts'
import type { TracedLink } from '../trace/compose.ts'
import { type WayBack, waysBack } from './chain.ts'

export type PlanPart = 'ACTION' | 'OBJECTIVE'

export const partOf = (id: string): PlanPart => (labelOfId(id) === 'Action' ? 'ACTION' : 'OBJECTIVE')

export type Way = WayBack<TracedLink>

/** A part of the later version and those of the earlier that it continues, the surest way first. */
export interface Pairing {
  readonly later: string | undefined
  readonly earlier: string | undefined
  readonly way: Way | undefined
  readonly alsoEarlier: readonly string[]
  readonly alsoLater: readonly string[]
}

/** The links of each part of a version to the same part in one before it; `order` tells the place of a part's version. */
export function leavingFrom(links: readonly TracedLink[], order: ReadonlyMap<string, number>): Map<string, TracedLink[]> {
  const isBack = ({ from, to }: TracedLink): boolean => {
    const [later, earlier] = [order.get(from), order.get(to)]
    return later !== undefined && earlier !== undefined && earlier < later
  }
  return grouped(links.filter(isBack), ({ from }) => from)
}

/** Every part of the later version with what it continues, then those of the earlier that nothing continues. */
export function pairingsOf(
  later: readonly string[],
  earlier: readonly string[],
  leaving: ReadonlyMap<string, readonly TracedLink[]>,
): Pairing[] {
  const ours = new Set(earlier)
  const ways = new Map(later.map((id) => [id, waysBack(id, leaving).filter(({ to }) => ours.has(to))]))
  const continuing = grouped(
    [...ways].flatMap(([id, each]) => each.map(({ to }) => ({ id, to }))),
    ({ to }) => to,
  )
  const kept = later.map((id): Pairing => {
    const [way, ...others] = ways.get(id) ?? []
    const siblings = way === undefined ? [] : (continuing.get(way.to) ?? [])
    return {
      later: id,
      earlier: way?.to,
      way,
      alsoEarlier: others.map(({ to }) => to).sort(),
      alsoLater: siblings.map((each) => each.id).filter((each) => each !== id),
    }
  })
  const left = earlier.filter((id) => !continuing.has(id))
  const dropped = left.map((id): Pairing => {
    return { later: undefined, earlier: id, way: undefined, alsoEarlier: [], alsoLater: [] }
  })
  return [...kept, ...dropped]
}
