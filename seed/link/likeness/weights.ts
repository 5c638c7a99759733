import type { Kind, Said, Term } from './said.ts'

/** How much it says that two texts share a term: what work is about says more than whom it is for, or than a word. */
const byKind: Readonly<Record<Kind, number>> = { MATTER: 1, GROUP: 0.6, CONCERN: 0.8, FAMILY: 0.9, WORD: 0.4 }
/** A few texts tell little of how rare a term is. */
const fewest = 50

/** The weight of a term, from 0 to 1: the rarer it is among the texts that are compared, the more it says. */
export type Weigh = (term: Term) => number

export function weighing(texts: Iterable<Said>): Weigh {
  const counts = new Map<string, number>()
  let all = 0
  for (const text of texts) {
    all++
    for (const key of text.keys()) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const of = Math.max(all, fewest) + 1
  const weights = new Map<string, number>()
  return ({ key, kind }) => {
    const before = weights.get(key)
    if (before !== undefined) return before
    const weight = (byKind[kind] * Math.log(of / ((counts.get(key) ?? 0) + 1))) / Math.log(of)
    weights.set(key, weight)
    return weight
  }
}
