import { type Label, labels } from '../../schema/index.ts'

/** How much an occurrence counts, by where and in what form it stands. */
export const weights = {
  /** In what a thing is called or numbered by; in its other texts, 1. */
  naming: 2.5,
  /** In another form of the word than was written. */
  otherForm: 0.9,
  /** Written in another way: a compound divided or joined, a short form. */
  variant: 0.8,
  /** Beside the word that was written beside it, on top of what both count for. */
  neighbour: 0.5,
  /** More terms than this are not looked at for neighbours. */
  mostNeighbours: 8,
}

/** After how many occurrences more of them count for less, and how far a text's length counts: as in BM25 (Robertson and others, 1994). */
const saturation = 1.2
const lengthCounts = 0.4
const usualLength = 30
/** A text that is shorter is no better for it. */
const leastLength = 15

/**
 * What occurrences in a thing of some length are worth. It depends on that thing alone, so that a score, and with it the place
 * that a cursor tells, stays as it is while other things come and go.
 */
export function relevance(amount: number, length: number): number {
  const damping = saturation * (1 - lengthCounts + (lengthCounts * Math.max(length, leastLength)) / usualLength)
  return (amount * (saturation + 1)) / (amount + damping)
}

/** How rare a term is that so many of all things have. */
export const rarity = (having: number, all: number): number => Math.log(1 + all / Math.max(1, having))

/** What people look for last, though the words stand in it as well: parts of documents, and what counts or judges rather than says. */
const further: Partial<Record<Label, number>> = {
  Passage: 0.7,
  Section: 0.7,
  Observation: 0.7,
  RagKey: 0.7,
  Indicator: 0.8,
  Flag: 0.8,
  Note: 0.8,
}

/** By place among `labels`. */
export const standings: readonly number[] = labels.map((label) => further[label] ?? 1)
