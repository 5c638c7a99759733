import type { Pair } from './pairs.ts'

/**
 * How many in a hundred links of such evidence a reader gave too, of those whose chain the reader saw at all: measured on the third of a reader's
 * chains and turns that is for tuning, and rounded. What both name beside the concern says more than how plainly each names it.
 */
const bands = [
  { leastShared: 2, leastSureness: 0, score: 0.75 },
  { leastShared: 1, leastSureness: 0, score: 0.7 },
  { leastShared: 0, leastSureness: 0.8, score: 0.5 },
] as const
const lowest = 0.4

export const scoreOf = ({ shared, sureness }: Pair): number =>
  bands.find(({ leastShared, leastSureness }) => shared.length >= leastShared && sureness >= leastSureness)?.score ?? lowest
