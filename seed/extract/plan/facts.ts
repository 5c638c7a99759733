import type { EnumValue } from '../../../schema/index.ts'
import type { Words } from './row.ts'

/** What a plan's tables say, before it has ids. Everything carries the words that say it. */
export interface OwnerFact {
  readonly words: readonly Words[]
  /** Its name as printed. */
  readonly name: string
}

export interface OwnersFact {
  readonly owners: readonly OwnerFact[]
  /** What the cell says in place of a name: "To be confirmed". */
  readonly nobody: readonly Words[]
  /** True where the cell is blank and the one above holds for it. */
  readonly fromAbove: boolean
}

export interface MilestoneFact {
  readonly words: Words
  readonly dueOn: string | undefined
  readonly ongoing: boolean
}

export interface RatingFact {
  readonly words: Words
  readonly rag: EnumValue<'Rag'>
}

export interface ServicePlanFact {
  readonly words: Words
  /** True where the cell is blank and one above, within the objective, holds for it. */
  readonly fromAbove: boolean
}

export interface ActionFact {
  /** Its own number, where the plan numbers actions and not objectives. */
  readonly refWords: Words | undefined
  readonly text: readonly Words[]
  readonly rating: RatingFact | undefined
  readonly milestone: MilestoneFact | undefined
  readonly owners: OwnersFact
  readonly servicePlans: readonly ServicePlanFact[]
  readonly success: readonly Words[]
  /** True where several actions stand in one cell, so that their success measures can't be told apart. */
  readonly sharesSuccess: boolean
}

export interface ObjectiveFact {
  readonly ref: string | undefined
  readonly refWords: Words | undefined
  readonly text: readonly Words[]
  readonly actions: readonly ActionFact[]
}

export interface OutcomeFact {
  /** Its number as printed, or where none is, the number that its objectives' numbers begin with. */
  readonly ref: string | undefined
  readonly text: readonly Words[]
  readonly objectives: readonly ObjectiveFact[]
}

export interface PriorityFact {
  readonly heading: Words | undefined
  readonly outcomes: readonly OutcomeFact[]
}
