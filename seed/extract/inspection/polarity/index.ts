import { decide, type Judged, type Place } from './decide.ts'
import type { Side } from './lexicon.ts'
import { type Reason, tallyOf } from './tally.ts'

export interface Polarity {
  readonly polarity: Judged
  /** The words of the text that made it so. */
  readonly words: readonly { readonly start: number; readonly end: number; readonly for: Side }[]
}

/** A word that weighs less is shown only where none weighs more. */
const leastShown = 0.5

/** The heaviest words, or all where all are light; in their order, none over another. */
function shown(reasons: readonly Reason[]): Polarity['words'] {
  const heavy = reasons.filter((reason) => reason.weight >= leastShown)
  const inOrder = (heavy.length > 0 ? heavy : reasons).toSorted((a, b) => a.start - b.start || b.end - a.end)
  const words: { start: number; end: number; for: Side }[] = []
  for (const { start, end, for: side } of inOrder) if (start >= (words.at(-1)?.end ?? 0)) words.push({ start, end, for: side })
  return words
}

/** Whether a finding praises or blames. `leaning` is what the heading above it says, and decides what is doubtful. */
export function polarityOf(text: string, leaning?: Side, { isMarked = false }: Pick<Place, 'isMarked'> = {}): Polarity {
  const tally = tallyOf(text)
  const polarity = decide(tally, { leaning, isMarked })
  return { polarity, words: shown(tally.reasons.filter((reason) => polarity === 'MIXED' || reason.for === polarity)) }
}
