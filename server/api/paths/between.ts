import type { TracedLink } from '../trace/compose.ts'
import { matterOf, ofOtherConcerns } from '../trace/concern.ts'
import { type Basis, compareStrength, strengthOf, weaker } from '../trace/strength.ts'
import type { Step } from '../trace/walk.ts'
import type { Budget } from './budget.ts'
import { Ground, Surroundings } from './ground.ts'
import { leadsThrough } from './passable.ts'

/** A way from one thing to another: the things along it, and the links between them. */
export interface Way {
  readonly nodes: readonly string[]
  readonly links: readonly TracedLink[]
}

export interface Asked {
  readonly basis: ReadonlySet<Basis>
  /** How many links a way has at the most. */
  readonly depth: number
  /** How many ways are wanted. */
  readonly first: number
}

/** Whether a thing that a way comes to is linked with one that it has passed, no less surely than by what lies between. */
function isCutShort(nodes: readonly string[], links: readonly TracedLink[], ground: Ground): boolean {
  const last = nodes.at(-1) as string
  let weakest = links.at(-1) as TracedLink
  for (let at = nodes.length - 3; at >= 0; at--) {
    weakest = weaker(weakest, links[at] as TracedLink)
    const short = ground.between(nodes[at] as string, last)
    if (short !== undefined && strengthOf(short) >= strengthOf(weakest)) return true
  }
  return false
}

/** All ways of exactly so many links, as far as the budget goes. */
function waysOf(length: number, from: string, to: string, ground: Ground, budget: Budget): Way[] {
  const away = ground.awayFrom(to, budget)
  const ways: Way[] = []
  const nodes = [from]
  const links: TracedLink[] = []
  const mayPass = (other: string, left: number): boolean => {
    if ((away.get(other) ?? Number.POSITIVE_INFINITY) >= left || nodes.includes(other)) return false
    return other === to ? left === 1 : left > 1 && leadsThrough(other)
  }
  const go = (at: string, left: number): void => {
    const before = matterOf(links.at(-1) ?? {})
    for (const [other, link] of ground.around(at, budget)) {
      if (!budget.take()) return
      if (!mayPass(other, left) || ofOtherConcerns(before, matterOf(link))) continue
      nodes.push(other)
      links.push(link)
      if (!isCutShort(nodes, links, ground)) {
        if (other === to) ways.push({ nodes: [...nodes], links: [...links] })
        else go(other, left - 1)
      }
      links.pop()
      nodes.pop()
    }
  }
  go(from, length)
  return ways
}

/** The surest first: by the weakest link of each, of those as weak by the next weakest; then by what they lead through. */
function compareWays(a: Way, b: Way): number {
  const [one, other] = [a, b].map(({ links }) => links.toSorted(compareStrength)) as [TracedLink[], TracedLink[]]
  for (const [at, link] of one.entries()) {
    const [strength, against] = [strengthOf(link), strengthOf(other[at] as TracedLink)]
    if (strength !== against) return strength > against ? -1 : 1
  }
  const [through, past] = [a, b].map(({ nodes }) => nodes.join(' ')) as [string, string]
  return through < past ? -1 : 1
}

/**
 * The shortest ways from one thing to another, those of one length by how sure they are. Grows from both ends, the smaller edge
 * first. A way that a link as sure cuts short is left out, and one that goes on from one concern to another. Pure but for `step`,
 * which gives the links of many things at once, and the budget, which ends the search.
 */
export async function waysBetween(
  from: string,
  to: string,
  asked: Asked,
  step: Step,
  budget: Budget,
): Promise<{ ways: Way[]; whole: boolean }> {
  if (from === to) return { ways: [{ nodes: [from], links: [] }], whole: true }
  const ground = new Ground()
  const start = new Surroundings(from, ground, asked.basis, step, budget)
  const goal = new Surroundings(to, ground, asked.basis, step, budget)
  const ways: Way[] = []
  for (let length = 1; length <= asked.depth && ways.length < asked.first && budget.left > 0; length++) {
    const isApart = ![...start.away.keys()].some((id) => goal.away.has(id))
    if (isApart && (start.edge.length === 0 || goal.edge.length === 0)) break
    await (start.edge.length <= goal.edge.length ? start : goal).grow()
    ways.push(...waysOf(length, from, to, ground, budget).sort(compareWays))
  }
  return { ways: ways.slice(0, asked.first), whole: start.whole && goal.whole && budget.left > 0 }
}
