import type { Side } from './lexicon.ts'
import { type Reason, tallyOf } from './tally.ts'

export interface Polarity {
  readonly polarity: Side | 'MIXED' | 'NEUTRAL'
  /** The words of the text that made it so. */
  readonly words: readonly { readonly start: number; readonly end: number; readonly for: Side }[]
}

/** Below this nothing is said, and the heading decides. */
const leastSaid = 0.6

/** What the heading adds to its own side. */
const prior = 1.2

/** The share of what is said that tells a weakness: up to the first it is a strength, from the second on a weakness. */
const shares = { none: [0.32, 0.66], STRENGTH: [0.5, 0.8], WEAKNESS: [0.2, 0.5] } as const

/** A word that weighs less is shown only where none weighs more. */
const leastShown = 0.5

function decide(said: Readonly<Record<Side, number>>, leaning?: Side): Polarity['polarity'] {
  const total = said.STRENGTH + said.WEAKNESS
  if (total < leastSaid) return leaning ?? 'NEUTRAL'
  const [strength, weakness] = shares[leaning ?? 'none']
  const inclined = leaning ? prior : 0
  const share = (said.WEAKNESS + (leaning === 'WEAKNESS' ? inclined : 0)) / (total + inclined)
  return share <= strength ? 'STRENGTH' : share >= weakness ? 'WEAKNESS' : 'MIXED'
}

/** The heaviest words, or all where all are light; in their order, none over another. */
function shown(reasons: readonly Reason[]): Polarity['words'] {
  const heavy = reasons.filter((reason) => reason.weight >= leastShown)
  const inOrder = (heavy.length > 0 ? heavy : reasons).toSorted((a, b) => a.start - b.start || b.end - a.end)
  const words: { start: number; end: number; for: Side }[] = []
  for (const { start, end, for: side } of inOrder) if (start >= (words.at(-1)?.end ?? 0)) words.push({ start, end, for: side })
  return words
}

/** Whether a finding praises or blames. `leaning` is what the heading above it says, and decides what is doubtful. */
export function polarityOf(text: string, leaning?: Side): Polarity {
  const { said, reasons } = tallyOf(text)
  const polarity = decide(said, leaning)
  return { polarity, words: shown(reasons.filter((reason) => polarity === 'MIXED' || reason.for === polarity)) }
}
