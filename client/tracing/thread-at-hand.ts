import { createContext, useContext } from 'react'
import type { Late } from '../ask/use-late.ts'
import type { TraceQuery } from '../generated/graphql.ts'
import type { Folds } from '../parts/Folding.tsx'
import type { Thing, TraceLink } from './nest.ts'
import { showsSuggested, type Ways } from './ways.ts'

export type Trace = NonNullable<TraceQuery['trace']>
export type TracedLayer = Trace['layers'][number]

/** The thread that a page shows, and what every part of the page needs of it. */
export interface ThreadAtHand {
  readonly trace: Trace
  readonly ways: Ways
  /** The layers with those of their things that are shown. */
  readonly layers: readonly TracedLayer[]
  /** The links between the things that are shown. */
  readonly links: readonly TraceLink[]
  /** The same links by the things at their ends. */
  readonly touching: ReadonlyMap<string, readonly TraceLink[]>
  readonly steps: ReadonlyMap<string, number>
  /** Which version of a plan something stands in, in words, where there are several. */
  readonly version: (id: string) => string | null
  readonly late: Late | null
  readonly folds: Folds
  /** Whether the page is being put on paper, where nothing is folded. */
  readonly printing: boolean
}

/** What of a thread is shown: where suggestions are not, only what it was followed to, by what it was followed along. */
export function shownOf(trace: Trace, ways: Ways): Pick<ThreadAtHand, 'layers' | 'links'> {
  if (showsSuggested(ways)) return { layers: trace.layers, links: trace.links }
  const isShown = ({ standing }: Thing): boolean => standing !== 'SUGGESTED'
  return {
    layers: trace.layers.map(({ layer, things, ...rest }) => ({ ...rest, layer, things: things.filter(isShown) })),
    links: trace.links.filter(({ followed }) => followed),
  }
}

const Context = createContext<ThreadAtHand | null>(null)

export const ThreadProvider = Context.Provider

export function useThread(): ThreadAtHand {
  const thread = useContext(Context)
  if (thread === null) throw new Error('A part of a thread stands outside the page of one')
  return thread
}
