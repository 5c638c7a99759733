import type { DataDigest } from './data-digest.ts'
import { Bounds } from './limits/bounds.ts'

/** What one request is bound by beside its operation, and what is told with its answer. */
export interface Asking {
  readonly bounds: Bounds
  /** Takes the points of an operation from what its asker has left; throws where that is too little. */
  readonly charge: (points: number) => void
  /** None where answers are not to tell it. */
  readonly digest?: DataDigest | undefined
  /** The operation's cost, once it is known, and the most that one may. */
  cost?: { readonly asked: number; readonly most: number }
}

/** How long an answer may take that nobody bounds otherwise, in milliseconds. */
const usualPatience = 20_000

/** Bound by time and by what is read alone. */
export const askingFreely = (): Asking => ({ bounds: new Bounds(usualPatience), charge: () => {} })
