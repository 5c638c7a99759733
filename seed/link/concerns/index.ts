import type { Concern } from './concern.ts'
import { tellingsIn } from './mentions.ts'

export type { Concern } from './concern.ts'
export { type Matter, mattersOf, type Way } from './matters.ts'
export { concerns } from './vocabulary/index.ts'

/** The concerns that a text names, in praise or blame, by their slugs; those named first come first. */
export const concernsOf = (text: string): string[] => [
  ...new Set(tellingsIn(text).mentions.map(({ concern }: { concern: Concern }) => concern.slug)),
]
