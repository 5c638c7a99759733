import { createContext, useContext } from 'react'
import type { Late } from '../ask/use-late.ts'
import type { TraceQuery } from '../generated/graphql.ts'
import type { Folds } from '../parts/Folding.tsx'
import type { TraceLink } from './nest.ts'
import type { Ways } from './ways.ts'

export type Trace = NonNullable<TraceQuery['trace']>

/** The thread that a page shows, and what every part of the page needs of it. */
export interface ThreadAtHand {
  readonly trace: Trace
  readonly ways: Ways
  /** The links between the things that are shown. */
  readonly links: readonly TraceLink[]
  readonly steps: ReadonlyMap<string, number>
  readonly late: Late | null
  readonly folds: Folds
}

const Context = createContext<ThreadAtHand | null>(null)

export const ThreadProvider = Context.Provider

export function useThread(): ThreadAtHand {
  const thread = useContext(Context)
  if (thread === null) throw new Error('A part of a thread stands outside the page of one')
  return thread
}
