import { grouped } from '../loaders/grouped.ts'
import { textOf } from '../loaders/text-of.ts'
import type { TracedLink } from '../trace/compose.ts'
import { foldedWords } from '../trace/concern.ts'

/** Things that are one concern, and the links that say so. */
export interface Chain {
  /** What recurs; undefined where no link of the chain says. */
  readonly concern: string | undefined
  readonly links: readonly TracedLink[]
}

const endsOf = (links: readonly TracedLink[]): Set<string> => new Set(links.flatMap(({ from, to }) => [from, to]))

/** Links by what they connect: those of one group can be walked from one to another. */
function connected(links: readonly TracedLink[]): TracedLink[][] {
  const above = new Map<string, string>()
  const rootOf = (id: string): string => {
    let root = id
    for (let up = above.get(root); up !== undefined; up = above.get(root)) root = up
    for (let at = id; at !== root; ) {
      const up = above.get(at) as string
      above.set(at, root)
      at = up
    }
    return root
  }
  for (const { from, to } of links) {
    const [one, other] = [rootOf(from), rootOf(to)]
    if (one !== other) above.set(one, other)
  }
  return [...grouped(links, ({ from }) => rootOf(from)).values()]
}

/** Puts groups of one concern together, but those between which a person said that there is no link. */
function together(groups: readonly TracedLink[][], parting: readonly TracedLink[]): TracedLink[][] {
  if (groups.length < 2) return [...groups]
  const place = new Map(groups.flatMap((links, at) => [...endsOf(links)].map((id) => [id, at] as const)))
  const apart = new Set(
    parting.flatMap(({ from, to }) => [`${place.get(from)} ${place.get(to)}`, `${place.get(to)} ${place.get(from)}`]),
  )
  const sets: number[][] = []
  for (const at of groups.keys()) {
    const set = sets.find((each) => each.every((other) => !apart.has(`${at} ${other}`)))
    if (set === undefined) sets.push([at])
    else set.push(at)
  }
  return sets.map((set) => set.flatMap((at) => groups[at] ?? []))
}

/**
 * The chains that links of RECURS_AS make. Those with the same words are one chain, unless a link that a person rejected stands
 * between them. A link without words belongs to the chain that it touches, where that is one; those that touch none, or several,
 * are chains by what they connect. Links come in the order of their ends.
 */
export function chainsOf(links: readonly TracedLink[], rejected: readonly TracedLink[]): Chain[] {
  const byWords = grouped(links, ({ concern }) => foldedWords(concern))
  const worded = [...byWords].flatMap(([words, each]) => {
    if (words === '') return []
    const parting = rejected.filter(({ concern }) => ['', words].includes(foldedWords(concern)))
    return together(connected(each), parting)
  })
  const touched = grouped(
    worded.flatMap((each, at) => [...endsOf(each)].map((id) => ({ id, at }))),
    ({ id }) => id,
  )
  const alone: TracedLink[][] = []
  const taken = new Map<number, TracedLink[]>()
  for (const each of connected(byWords.get('') ?? [])) {
    const touching = new Set([...endsOf(each)].flatMap((id) => (touched.get(id) ?? []).map(({ at }) => at)))
    const [at] = touching
    if (at === undefined || touching.size > 1) alone.push(each)
    else taken.set(at, [...(taken.get(at) ?? []), ...each])
  }
  return [...worded.map((each, at) => [...each, ...(taken.get(at) ?? [])]), ...alone].map((each) => ({
    concern: each.map(({ concern }) => textOf(concern)).find((words) => words !== undefined),
    links: each,
  }))
}
