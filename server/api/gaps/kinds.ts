export type GapKind =
  | 'FINDING_WITHOUT_ACTION'
  | 'RECOMMENDATION_WITHOUT_ACTION'
  | 'RECOMMENDATION_LEFT_OUT'
  | 'MEASURE_WITHOUT_ACTION'
  | 'ACTION_WITHOUT_OWNER'
  | 'ACTION_WITHOUT_DATE'
  | 'ACTION_WITHOUT_SUCCESS_MEASURE'

export interface Gap {
  readonly id: string
  readonly suggested: boolean
}

/** The gaps of one kind, in reading order. */
export interface Gaps {
  readonly kind: GapKind
  readonly words: string
  readonly lookedAt: number
  readonly gaps: readonly Gap[]
}

export const gapWords: Record<GapKind, string> = {
  FINDING_WITHOUT_ACTION:
    'Findings of a weakness, or of good and bad together, for which no action was found in the documents read',
  RECOMMENDATION_WITHOUT_ACTION: 'Recommendations for which no action was found in the documents read',
  RECOMMENDATION_LEFT_OUT:
    "Recommendations that no measure was found to restate, of inspections whose others a plan's appendix takes up, in the documents read",
  MEASURE_WITHOUT_ACTION: 'Measures for which no action was found in the documents read',
  ACTION_WITHOUT_OWNER: 'Actions for which no owner was found in the documents read',
  ACTION_WITHOUT_DATE: 'Actions for which neither a date nor that they are ongoing was found in the documents read',
  ACTION_WITHOUT_SUCCESS_MEASURE: 'Actions for which no success measure was found in the documents read',
}

/** Which of the things that were looked at lack what was looked for; `suggested` holds those that suggestions alone would give it. */
export function gapsOf(
  kind: GapKind,
  ids: readonly string[],
  has: ReadonlySet<string>,
  suggested: ReadonlySet<string> = new Set(),
): Gaps {
  const gaps = ids.filter((id) => !has.has(id)).map((id) => ({ id, suggested: suggested.has(id) }))
  return { kind, words: gapWords[kind], lookedAt: ids.length, gaps }
}
