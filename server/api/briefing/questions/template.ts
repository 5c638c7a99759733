import type { Label } from '../../../../schema/index.ts'
import type { QuestionKind } from '../told.ts'

/**
 * How a question is made from flags of a check. In `one` and `many` stand for what it names: {things}, and {Things} where the question
 * begins with it; {n} for how many. Checks that share `merge` give one question, by the first of them.
 */
export interface Template {
  readonly kind: QuestionKind
  /** The things that it names: those of the first of these labels that the flags are raised on. */
  readonly names: readonly Label[]
  readonly one: string
  readonly many: string
  /** How much a member would want to ask it, from 1 to 5. */
  readonly weight: number
  readonly merge?: string
  /** A flag is one case, however many things it names. */
  readonly paired?: true
}

export type Templates = Readonly<Record<string, Template>>
