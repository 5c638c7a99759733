import type { StoredNode } from '../loaders/nodes.ts'

export type PartKind = 'FOUND' | 'ASKED' | 'PLANNED' | 'LATE' | 'CLAIMED' | 'FIGURES' | 'DISAGREEMENTS' | 'RECURRING' | 'REQUESTS'

/** What something rests on: passages, and things whose own passages say it. */
export interface Resting {
  readonly passages: readonly string[]
  readonly saying: readonly string[]
}

/** A line before its passages are numbered. */
export interface Line extends Resting {
  readonly words: string
  readonly aside?: string | undefined
  readonly node: StoredNode
}

/** A part before its passages are numbered; `lines` are all that there are, those that matter most first. */
export interface Part {
  readonly kind: PartKind
  readonly title: string
  readonly words: string
  readonly lines: readonly Line[]
}

export type QuestionKind =
  | 'LATE'
  | 'AT_RISK'
  | 'CLAIM'
  | 'ANSWER'
  | 'RECURRENCE'
  | 'FIGURE'
  | 'REQUEST'
  | 'DISAGREEMENT'
  | 'OWNER'
  | 'DATE'
  | 'MEASURE'
  | 'MONEY'
  | 'PAPER'

export type Severity = 'HIGH' | 'MEDIUM' | 'LOW'
export type Certainty = 'PROVEN' | 'LIKELY'

/** A question before its passages are numbered. */
export interface Question extends Resting {
  readonly kind: QuestionKind
  readonly words: string
  readonly why: string
  readonly askedOf: readonly string[]
  readonly things: readonly StoredNode[]
  readonly flags: readonly StoredNode[]
  readonly severity: Severity
  readonly certainty: Certainty
  /** How much a member would want to ask it, from 1 to 5, apart from how much this case matters. */
  readonly weight: number
  /** How much of what it is about the briefing is about, from 0 to 1. */
  readonly closeness: number
}
