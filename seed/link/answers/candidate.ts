import type { NodeRecord, RelationshipType } from '../../../schema/index.ts'
import type { Likeness } from '../likeness/field.ts'

export type Suggestable = Extract<RelationshipType, 'LED_TO' | 'ADDRESSED_BY' | 'MEASURED_BY' | 'DEPENDS_ON'>

/** Two things that could belong together: how near they come, from 0 on, and in what they are alike. */
export interface Candidate {
  readonly type: Suggestable
  readonly from: NodeRecord
  readonly to: NodeRecord
  readonly raw: number
  readonly alike?: Pick<Likeness, 'shared'>
  /** The rule, where it is not the one of all of its type. */
  readonly method?: string
  /** Reasons beside what both speak of. */
  readonly because?: readonly string[]
}
