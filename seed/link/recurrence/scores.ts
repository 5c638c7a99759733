import type { Pair } from './pairs.ts'

/**
 * How many in a hundred links of such evidence a reader gave too: the share within the chains that the reader saw (measured on the third of them that
 * is for tuning), times the share of our chains that the reader saw at all. A reader names only some of the things that tell of a concern, so that more
 * are right than that. What both texts name beside the concern says more than how plainly each names it.
 */
const returned = { sharing: 0.75, plain: 0.65 } as const

export const scoreOfReturn = ({ shared }: Pair): number => returned[shared.length > 0 ? 'sharing' : 'plain']

/** Of our turns so many lead from a thing to a thing between which a reader saw it turn. */
export const scoreOfTurn = 0.65
