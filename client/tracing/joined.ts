import type { Basis } from '../generated/graphql.ts'
import type { Thing, TraceLink } from './nest.ts'

const strength: readonly Basis[] = ['STATED', 'STRUCTURAL', 'CONFIRMED', 'SUGGESTED', 'REJECTED']

const rank = ({ followed, basis, score }: TraceLink): number =>
  strength.indexOf(basis) + (followed ? 0 : strength.length) - (score ?? 0) / 2

/** The links by which the thread comes to a thing from what is nearer to its start, the surest first. */
export function leadingTo(thing: Thing, links: readonly TraceLink[], steps: ReadonlyMap<string, number>): TraceLink[] {
  const { id } = thing.node
  const nearer = (other: string): boolean => (steps.get(other) ?? Number.POSITIVE_INFINITY) < thing.step
  return links
    .filter(({ from, to }) => (to.id === id && nearer(from.id)) || (from.id === id && nearer(to.id)))
    .sort((a, b) => rank(a) - rank(b))
}

/** How far each thing is from the start. */
export const stepsOf = (
  things: readonly { readonly node: { readonly id: string }; readonly step: number }[],
): ReadonlyMap<string, number> => new Map(things.map(({ node, step }) => [node.id, step]))
