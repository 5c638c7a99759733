import type { Sentence } from './clause.ts'
import type { Side, Turn } from './lexicon.ts'
import type { Span } from './phrases.ts'

/** A cue as it stands in its sentence. */
export interface Weighed extends Span {
  readonly side: Side
  readonly weight: number
}

/** A sentence and what turns the cues in it. */
export interface Setting {
  readonly sentence: Sentence
  readonly turns: (turn: Turn) => readonly Span[]
}
