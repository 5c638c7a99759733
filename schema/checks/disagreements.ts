import { claims } from './claims.ts'
import { contradictions } from './contradictions.ts'

/** A fact, date or figure; a claim against what is shown; a telling that changes what it tells; wording that is copied. */
export type Disagreement = 'FACT' | 'CLAIM' | 'TELLING' | 'WORDING'

/** Checks in what they find papers disagree, where that does not follow from their table; null where papers do not disagree. */
const otherwise: Readonly<Record<string, Disagreement | null>> = {
  'complete-but-unmeasured': null,
  'rating-against-words': null,
  'praised-then-wanting': null,
  'told-more-softly': 'TELLING',
  misquotation: 'TELLING',
  'requoted-ask': 'TELLING',
  'two-printings': 'TELLING',
  'copied-wording': 'WORDING',
  'copied-objective': 'WORDING',
  'copied-success-measure': 'WORDING',
  'wrong-inspection-named': 'FACT',
}

/** In what papers disagree where a check finds something. */
export function disagreementOf(id: string): Disagreement | undefined {
  const own = otherwise[id]
  if (own !== undefined) return own ?? undefined
  if (Object.hasOwn(claims, id)) return 'CLAIM'
  return Object.hasOwn(contradictions, id) ? 'FACT' : undefined
}

export const disagreementsElsewhere: readonly string[] = Object.keys(otherwise)
