import type { EnumValue } from '../graph/index.ts'

/** What a check says of itself to a reader. */
export interface CheckTold {
  readonly title: string
  readonly severity: EnumValue<'Severity'>
  /** What it looks for, and where. */
  readonly looksFor: string
  /** Why it matters to a member of a scrutiny committee. */
  readonly why: string
}

export type CheckTable = Readonly<Record<string, CheckTold>>
