import type { CheckId, EnumValue } from '../../schema/index.ts'
import type { Span } from '../read/layer.ts'
import type { Checking } from './checking.ts'

/** A place of a document that no passage of the graph is yet. */
export interface Spot {
  readonly document: string
  readonly span: Span
  readonly locator: string
}

/** A passage that proves a flag: its id, or its place. */
export interface Shown {
  readonly passage: string | Spot
  /** The property of the thing that it tells of, where it is about one. */
  readonly property?: string
  /** What it prints for that. */
  readonly printed?: string
}

/** What a rule found. */
export interface Raised {
  /** The ids of the things that it is about; the first of them before all. */
  readonly on: readonly [string, ...string[]]
  /** In neutral words: "A says x; B says y", or "no x was found". */
  readonly says: string
  /** In the order in which a reader should see them. */
  readonly shown: readonly Shown[]
  readonly certainty: EnumValue<'Certainty'>
  /** How sure it is from 0 to 1, where it is LIKELY. */
  readonly score?: number
  /** Where it says that something was not found: what was searched. */
  readonly searched?: string
  /** Where it matters more or less than its check in general. */
  readonly severity?: EnumValue<'Severity'>
  /** The day from which the papers show it; else the newest day of the papers that show it. */
  readonly asAt?: string
  /** What tells it from others of its rule about the same things: letters, digits, dots and hyphens. */
  readonly key?: string
}

/** Looks for one thing. Pure; the same whatever order papers came in. */
export interface Rule {
  readonly id: CheckId
  readonly find: (checking: Checking) => readonly Raised[]
}
