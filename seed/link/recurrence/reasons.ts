import type { Concern } from '../concerns/index.ts'
import type { Pair } from './pairs.ts'
import type { LookingBack } from './stated.ts'
import type { Telling } from './tellings.ts'

const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

const longest = 4

const quoted = ({ matter: { words } }: Telling): string =>
  listed(words.slice(0, longest).map((each) => `“${each.replace(/\s+/g, ' ').toLowerCase()}”`))

const lower = (words: string): string => words.slice(0, 1).toLowerCase() + words.slice(1)

const beside = ({ shared }: Pair): string[] => (shared.length === 0 ? [] : [`Both also name ${listed(shared)}.`])

/** Why a thing is said to come back in a later one. */
export const reasonsOfReturn = (matter: string, pair: Pair, back: LookingBack | undefined): string[] => [
  `Both find fault with ${lower(matter)}, or ask for better: the earlier by ${quoted(pair.earlier)}, the later by ${quoted(pair.later)}.`,
  ...beside(pair),
  ...(back === undefined ? [] : [back.reason]),
]

/** Why praise is said to have turned into blame, or blame into praise. */
export function reasonsOfTurn({ matter }: Concern, way: 'STRENGTH_TO_CONCERN' | 'CONCERN_TO_STRENGTH', pair: Pair): string[] {
  const [first, then] = way === 'STRENGTH_TO_CONCERN' ? ['praises', 'finds fault with it'] : ['finds fault with', 'praises it']
  return [
    `The earlier ${first} ${lower(matter)} (${quoted(pair.earlier)}); the later ${then} (${quoted(pair.later)}).`,
    ...beside(pair),
  ]
}
