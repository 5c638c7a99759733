import { strengths } from './cues/strengths.ts'
import * as table from './cues/turns.ts'
import { weaknesses } from './cues/weaknesses.ts'
import { phrasesOf } from './phrases.ts'

export type Side = 'STRENGTH' | 'WEAKNESS'

export interface Cue {
  readonly side: Side
  readonly weight: number
}

/** What bears on a judgement; `null` is a phrase to pass over. */
export const cues = phrasesOf<Cue | null>([
  { phrases: table.passedOver, kind: null },
  ...weaknesses.map(({ weight, phrases }) => ({ phrases, kind: { side: 'WEAKNESS' as const, weight } })),
  ...strengths.map(({ weight, phrases }) => ({ phrases, kind: { side: 'STRENGTH' as const, weight } })),
])

export type Turn = keyof typeof table.turns

export const turns = phrasesOf(Object.entries(table.turns).map(([kind, phrases]) => ({ kind: kind as Turn, phrases })))

export const consequences = phrasesOf([{ phrases: table.consequences, kind: true }])
export const settings = phrasesOf([{ phrases: table.settings, kind: true }])
