import { sayDay } from '../words/dates.ts'
import { plansOf, type TraceLink, trailOf } from './nest.ts'
import type { TracedLayer } from './thread-at-hand.ts'

/**
 * Which version of a plan something stands in, where several are on the thread: "as rated on 31 January 2025". Of what stands in
 * none, or where there is but one, null.
 */
export function versionsOf(layers: readonly TracedLayer[], links: readonly TraceLink[]): (id: string) => string | null {
  const things = layers.flatMap((each) => each.things)
  if (plansOf(things, links).size < 2) return () => null
  const days = new Map(
    things.flatMap(({ node }) =>
      node.__typename === 'Plan' && node.statusAt !== null ? [[node.id, node.statusAt] as const] : [],
    ),
  )
  const told = new Map<string, string | null>()
  const tell = (id: string): string | null => {
    const day = days.get(trailOf(id, links)[0]?.id ?? '')
    return day === undefined ? null : `as rated on ${sayDay(day)}`
  }
  return (id) => {
    const words = told.has(id) ? (told.get(id) ?? null) : tell(id)
    told.set(id, words)
    return words
  }
}
