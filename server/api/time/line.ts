import { surestFirst } from '../trace/strength.ts'
import { type BackLink, joinedWith } from './chain.ts'

/** A thing through its versions: where it was split or merged, along the surest links. */
export interface Line<L extends BackLink> {
  /** Its ids, the earliest version first. */
  readonly ids: readonly string[]
  /** The link that leads from each to the one before it, by the later one. */
  readonly links: ReadonlyMap<string, L>
  /** What else links join with it. */
  readonly others: readonly string[]
}

type End = 'from' | 'to'

/** The surest link from a thing, one way, to one that has not been passed. */
function nextOf<L extends BackLink>(
  links: readonly L[],
  at: string,
  [near, far]: readonly [End, End],
  passed: ReadonlySet<string>,
) {
  return surestFirst(links.filter((link) => link[near] === at && !passed.has(link[far])))[0]
}

/** `links` are those that join the thing with others, and these with more. */
export function lineOf<L extends BackLink>(id: string, links: readonly L[]): Line<L> {
  const passed = new Set([id])
  const found = new Map<string, L>()
  const follow = (ends: readonly [End, End]): string[] => {
    const ids: string[] = []
    for (
      let link = nextOf(links, id, ends, passed);
      link !== undefined;
      link = nextOf(links, ids.at(-1) as string, ends, passed)
    ) {
      const next = link[ends[1]]
      passed.add(next)
      ids.push(next)
      found.set(link.from, link)
    }
    return ids
  }
  const ids = [...follow(['from', 'to']).reverse(), id, ...follow(['to', 'from'])]
  return { ids, links: found, others: [...joinedWith(links, id)].filter((each) => !passed.has(each)).sort() }
}
