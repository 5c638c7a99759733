import type { Rule } from '../rule.ts'
import { addressedElsewhere } from './addressed-elsewhere.ts'
import { askReversed } from './ask-reversed.ts'
import { copiedObjective } from './copied-objective.ts'
import { copiedSuccessMeasure } from './copied-success-measure.ts'
import { copiedWording } from './copied-wording.ts'
import { measureRestatesAction } from './measure-restates-action.ts'
import { measureRestatesObjective } from './measure-restates-objective.ts'
import { priorityMarkLost } from './priority-mark-lost.ts'
import { repeatedAction } from './repeated-action.ts'
import { repeatedSuccessMeasure } from './repeated-success-measure.ts'
import { rolesRunTogether } from './roles-run-together.ts'
import { vagueDate } from './vague-date.ts'

export const wordingRules: readonly Rule[] = [
  rolesRunTogether,
  repeatedAction,
  repeatedSuccessMeasure,
  measureRestatesObjective,
  measureRestatesAction,
  copiedObjective,
  copiedSuccessMeasure,
  copiedWording,
  vagueDate,
  askReversed,
  priorityMarkLost,
  addressedElsewhere,
]
