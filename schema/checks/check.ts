import type { EnumValue } from '../graph/index.ts'

/** A fact, date or figure; a claim against what is shown; a telling that changes what it tells; wording that is copied. */
export type Disagreement = 'FACT' | 'CLAIM' | 'TELLING' | 'WORDING'

/** What a check says of itself to a reader. */
export interface CheckTold {
  readonly title: string
  readonly severity: EnumValue<'Severity'>
  /** What it looks for, and where. */
  readonly looksFor: string
  /** Why it matters to a member of a scrutiny committee. */
  readonly why: string
  /** In what papers disagree where it finds something. */
  readonly disagreement?: Disagreement
}

export type CheckTable = Readonly<Record<string, CheckTold>>
