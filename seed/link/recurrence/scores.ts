import type { Pair } from './pairs.ts'

/**
 * How many in a hundred links of such evidence a reader gave too: the share within the chains and turns that the reader saw (measured on the third of
 * them that is for tuning), times the share of ours that the reader saw at all. A reader names only some of the things that tell of a concern, so that
 * more are right than that. What both texts name beside the concern says more than how plainly each names it.
 */
const returned = { sharing: 0.6, plain: 0.4 } as const
/** Of turns, whether both ends are findings says more: what is asked for tells less plainly that something is bad. */
const turnedInto = { found: 0.4, asked: 0.2 } as const

export const scoreOfReturn = ({ shared }: Pair): number => returned[shared.length > 0 ? 'sharing' : 'plain']

export const scoreOfTurn = ({ earlier, later }: Pair): number =>
  turnedInto[earlier.thing.label === 'Finding' && later.thing.label === 'Finding' ? 'found' : 'asked']
