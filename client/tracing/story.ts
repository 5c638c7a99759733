import type { TraceLayer } from '../generated/graphql.ts'
import { sayCount, sayList } from '../words/numbers.ts'
import { leadsTo } from './layers.ts'
import type { Thing } from './nest.ts'

interface Layered {
  readonly layer: TraceLayer
  readonly things: readonly Pick<Thing, 'standing' | 'weakest'>[]
}

/** How a thread stands that hangs by suggestions: what is not known for certain, and what suggestions lead on to. */
export interface Story {
  readonly lead: string
  readonly suggestions: number
  /** "2 to what was found, 3 to what came next". */
  readonly where: string
}

/** What became of something stands in these layers. */
const after: readonly TraceLayer[] = ['PROMISED', 'BEING_DONE', 'SHOWN_BY', 'CAME_NEXT']

type Way = 'certain' | 'suggested' | 'other'

function wayOf({ standing, weakest }: Layered['things'][number]): Way {
  if (standing === 'START' || standing === 'CONTEXT') return 'other'
  if (standing === 'SUGGESTED' || weakest?.basis === 'SUGGESTED') return 'suggested'
  return weakest?.basis === 'REJECTED' ? 'other' : 'certain'
}

/** Null where a thread is known well enough to be told by what stands on it. */
export function storyOf(layers: readonly Layered[], isAskedOrFound: boolean): Story | null {
  const count = (way: Way, which: readonly Layered[]): number =>
    which.flatMap(({ things }) => things).filter((thing) => wayOf(thing) === way).length
  const later = layers.filter(({ layer }) => after.includes(layer))
  const [certain, suggestions] = [count('certain', layers), count('suggested', layers)]
  const nothing = certain === 0
  if (suggestions === 0) {
    const lead = 'Nothing that was read leads to this or on from it, not even by a suggestion.'
    return nothing ? { lead, suggestions, where: '' } : null
  }
  if (!nothing && !(isAskedOrFound && count('certain', later) === 0 && count('suggested', later) > 0)) return null
  const where = layers
    .map((each) => [each.layer, count('suggested', [each])] as const)
    .filter(([, total]) => total > 0)
    .map(([layer, total]) => `${total} ${leadsTo[layer]}`)
  return {
    lead: nothing
      ? 'Nothing that was read says for certain what led to this, or what became of it.'
      : 'What led to this is known; nothing that was read says for certain what became of it.',
    suggestions,
    where: sayList(where),
  }
}

export const saySuggestions = (total: number): string => sayCount(total, 'suggestion', 'suggestions')
