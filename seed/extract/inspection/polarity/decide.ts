import type { Side } from './lexicon.ts'
import type { Tally, Told } from './tally.ts'

export type Judged = Side | 'MIXED' | 'NEUTRAL'

/** What else is known of a text, beside its words. */
export interface Place {
  /** What the heading above it says. */
  readonly leaning?: Side | undefined
  /** The report says beside it that there is a recommendation on it. */
  readonly isMarked?: boolean
}

/** Below this nothing is said, and the heading decides. */
const leastSaid = 0.6

/** What the heading adds to its own side. */
const prior = 1.2

/** The share of what is said that tells a weakness: up to the first it is a strength, from the second on a weakness. */
const shares = { none: [0.32, 0.66], STRENGTH: [0.5, 0.8], WEAKNESS: [0.2, 0.5] } as const

/** A sentence with no more than this against its own side takes that side whole. */
const unmixed = 0.3
/** From here on an unmixed sentence is praise that no fault elsewhere takes back. */
const fullPraise = 1.65
/** Beside a larger share of faults praise at the head is a courtesy. */
const mostFault = 0.8
/** Where so many of the words tell what is to come and the rest says nothing heavy, nothing is judged. */
const toCome = { share: 0.75, silent: 0.6, praise: 1.4, fault: 0.9, faultInAll: 3.2 } as const

function byShare(said: Tally['said'], leaning?: Side): Judged {
  const total = said.STRENGTH + said.WEAKNESS
  if (total < leastSaid) return leaning ?? 'NEUTRAL'
  const [strength, weakness] = shares[leaning ?? 'none']
  const inclined = leaning ? prior : 0
  const share = (said.WEAKNESS + (leaning === 'WEAKNESS' ? inclined : 0)) / (total + inclined)
  return share <= strength ? 'STRENGTH' : share >= weakness ? 'WEAKNESS' : 'MIXED'
}

const isPraise = ({ said }: Told): boolean => said.STRENGTH >= fullPraise && said.WEAKNESS < unmixed

const wordsIn = (sentences: readonly Told[]): number => sentences.reduce((total, { words }) => total + words, 0)

function tellsWhatIsToCome({ said, sentences }: Tally): boolean {
  const isSilent = (told: Told): boolean => told.said.STRENGTH + told.said.WEAKNESS < toCome.silent
  const rest = sentences.filter((told) => !told.isToCome && !isSilent(told))
  return (
    said.WEAKNESS < toCome.faultInAll &&
    sentences.some((told) => told.isToCome) &&
    wordsIn(rest) <= wordsIn(sentences) * (1 - toCome.share) &&
    rest.every((told) => told.said.STRENGTH < toCome.praise && told.said.WEAKNESS < toCome.fault)
  )
}

const beginsWithPraise = ({ said, sentences: [first] }: Tally): boolean =>
  first !== undefined && isPraise(first) && !first.isToCome && said.WEAKNESS <= (said.STRENGTH + said.WEAKNESS) * mostFault

/** On which side a text stands, by what its sentences say and where it stands. */
export function decide(tally: Tally, { leaning, isMarked = false }: Place): Judged {
  const { said, sentences } = tally
  if (leaning === undefined && tellsWhatIsToCome(tally)) return 'NEUTRAL'
  const first = byShare(said, leaning)
  if (leaning !== undefined) return first === 'MIXED' && leaning === 'WEAKNESS' && !sentences.some(isPraise) ? leaning : first
  if (first === 'STRENGTH') return isMarked ? 'MIXED' : first
  return first === 'WEAKNESS' && beginsWithPraise(tally) ? 'MIXED' : first
}
