import type { Polarity, RecommendationKind } from '../generated/graphql.ts'
import { sayCount, sayList } from './numbers.ts'

type Words = readonly [one: string, many: string]

const polarityWords: Readonly<Record<Polarity | 'UNKNOWN', Words>> = {
  STRENGTH: ['strength', 'strengths'],
  WEAKNESS: ['weakness', 'weaknesses'],
  MIXED: ['mixed', 'mixed'],
  NEUTRAL: ['neither strength nor weakness', 'neither strength nor weakness'],
  UNKNOWN: ['not understood as either', 'not understood as either'],
}

/** "3 strengths", "1 weakness": findings by what they tell of. */
export function sayPolarityCount(polarity: Polarity | 'UNKNOWN' | null, total: number): string {
  const [one, many] = polarityWords[polarity ?? 'UNKNOWN']
  return sayCount(total, one, many)
}

const kindWords: Readonly<Record<RecommendationKind | 'UNKNOWN', Words>> = {
  RECOMMENDATION: ['recommendation', 'recommendations'],
  AREA_FOR_IMPROVEMENT: ['area for improvement', 'areas for improvement'],
  PRIORITY_ACTION: ['area for priority action', 'areas for priority action'],
  UNKNOWN: ['thing asked in another form', 'things asked in another form'],
}

/** "5 areas for improvement": what was asked for, by the form in which it was. */
export function sayKindCount(kind: RecommendationKind | null, total: number): string {
  const [one, many] = kindWords[kind ?? 'UNKNOWN']
  return sayCount(total, one, many)
}

export const manyOfKind = (kind: RecommendationKind | null): string => kindWords[kind ?? 'UNKNOWN'][1]

interface Totals {
  readonly findings: number
  readonly polarities: readonly { readonly polarity: Polarity | null; readonly total: number }[]
  readonly asked: number
  readonly kinds: readonly { readonly kind: RecommendationKind | null; readonly total: number }[]
}

/** "12 findings: 6 strengths, 5 weaknesses, 1 mixed." */
export function sayFindings({ findings, polarities }: Totals): string {
  if (findings === 0) return 'No finding was read from it.'
  const told = polarities.map(({ polarity, total }) => sayPolarityCount(polarity, total))
  return `${sayCount(findings, 'finding', 'findings')}: ${told.join(', ')}.`
}

/** "It asked for 5 areas for improvement." */
export function sayAsked({ asked, kinds }: Totals): string {
  if (asked === 0) return 'Nothing that it asked for was read from it.'
  return `It asked for ${sayList(kinds.map(({ kind, total }) => sayKindCount(kind, total)))}.`
}
