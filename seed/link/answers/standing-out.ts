import type { Candidate } from './candidate.ts'

/** Candidates with less, the more others of either end stand before them: what comes nearest counts in full. */
export function standingOut(candidates: readonly Candidate[]): Candidate[] {
  const [best, bestOf] = [new Map<string, number>(), new Map<string, number>()]
  for (const { from, to, raw } of candidates) {
    best.set(from.id, Math.max(raw, best.get(from.id) ?? 0))
    bestOf.set(to.id, Math.max(raw, bestOf.get(to.id) ?? 0))
  }
  return candidates.map((each) => {
    const nearest = (best.get(each.from.id) as number) * (bestOf.get(each.to.id) as number)
    return { ...each, raw: each.raw * (each.raw / Math.sqrt(nearest)) ** power }
  })
}

const power = 0.7
