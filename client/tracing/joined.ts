import type { Label } from '../generated/graphql.ts'
import { everyBasis } from '../words/basis.ts'
import { sayLink } from '../words/links.ts'
import { nameWithin } from '../words/names.ts'
import { capitalise, sayList } from '../words/numbers.ts'
import type { Thing, TraceLink } from './nest.ts'
import type { ThreadAtHand } from './thread-at-hand.ts'

const rank = ({ followed, basis, score }: TraceLink): number =>
  everyBasis.indexOf(basis) + (followed ? 0 : everyBasis.length) - (score ?? 0) / 2

/** The links by which the thread comes to a thing from what is nearer to its start, the surest first. */
export function leadingTo(thing: Thing, links: readonly TraceLink[], steps: ReadonlyMap<string, number>): TraceLink[] {
  const { id } = thing.node
  const nearer = (other: string): boolean => (steps.get(other) ?? Number.POSITIVE_INFINITY) < thing.step
  return links
    .filter(({ from, to }) => (to.id === id && nearer(from.id)) || (from.id === id && nearer(to.id)))
    .sort((a, b) => rank(a) - rank(b))
}

/** Links by the things at their ends. */
export function byEnds(links: readonly TraceLink[]): ReadonlyMap<string, readonly TraceLink[]> {
  const ends = new Map<string, TraceLink[]>()
  for (const link of links)
    for (const id of new Set([link.from.id, link.to.id])) {
      const group = ends.get(id)
      if (group === undefined) ends.set(id, [link])
      else group.push(link)
    }
  return ends
}

export const otherEnd = (id: string, { from, to }: TraceLink): TraceLink['to'] => (to.id === id ? from : to)

/** How a thing is joined to a thread. */
export interface Joined {
  readonly first: TraceLink | undefined
  /** "Answers A2, A4 and A7". */
  readonly words: string | null
}

/** How a thing is joined to the thread: by its surest link, told with all that are alike. */
export function joinedOf(
  thing: Thing,
  { trace, touching, steps }: Pick<ThreadAtHand, 'trace' | 'touching' | 'steps'>,
  kind: (label: Label) => { readonly one: string },
): Joined {
  const { id } = thing.node
  const leading = leadingTo(thing, touching.get(id) ?? [], steps)
  const [first] = leading
  if (first === undefined) return { first, words: null }
  const alike = leading.filter((link) => link.type === first.type && (link.to.id === id) === (first.to.id === id))
  const name = (end: TraceLink['to']): string =>
    end.id === trace.from.id ? `this ${kind(trace.from.__typename).one}` : nameWithin(end, kind)
  const others = alike.map((link) => name(otherEnd(id, link)))
  return { first, words: `${capitalise(sayLink(first.type, first.to.id === id, first.phrase))} ${sayList(others)}` }
}

/** How far each thing is from the start. */
export const stepsOf = (
  things: readonly { readonly node: { readonly id: string }; readonly step: number }[],
): ReadonlyMap<string, number> => new Map(things.map(({ node, step }) => [node.id, step]))
