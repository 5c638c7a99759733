import type { CheckTable, CheckTold } from './check.ts'
import { contradictions } from './contradictions.ts'
import { dates } from './dates.ts'
import { type Disagreement, disagreementOf } from './disagreements.ts'
import { gaps } from './gaps.ts'
import { load } from './load.ts'
import { references } from './references.ts'
import { wording } from './wording.ts'

/** The checks by group, in the order in which they are shown. */
export const checkGroups = {
  CONTRADICTION: contradictions,
  GAP: gaps,
  DATE: dates,
  REFERENCE: references,
  LOAD: load,
  WORDING: wording,
} as const satisfies Record<string, CheckTable>

export type CheckGroup = keyof typeof checkGroups
export type CheckId = { [G in CheckGroup]: keyof (typeof checkGroups)[G] & string }[CheckGroup]

/** A rule that looks for a gap, contradiction or defect. */
export interface Check extends CheckTold {
  readonly id: CheckId
  readonly group: CheckGroup
  /** In what papers disagree where it finds something. */
  readonly disagreement: Disagreement | undefined
}

export const checks: readonly Check[] = Object.entries(checkGroups).flatMap(([group, table]) =>
  Object.entries<CheckTold>(table).map(([id, told]) => ({
    id: id as CheckId,
    group: group as CheckGroup,
    disagreement: disagreementOf(id),
    ...told,
  })),
)

const byId = new Map<string, Check>(checks.map((check) => [check.id, check]))

export type { Disagreement }

export const checkNamed = (id: string): Check | undefined => byId.get(id)
