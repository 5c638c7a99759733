import type { Rule } from '../rule.ts'
import { askedAgain } from './asked-again.ts'
import { measuresOnOneAnswer } from './measures-on-one-answer.ts'
import { milestonesBunched } from './milestones-bunched.ts'
import { nothingStarted } from './nothing-started.ts'
import { ownerPrintedOnce } from './owner-printed-once.ts'
import { prerequisiteOfMany } from './prerequisite-of-many.ts'
import { ratedAsUsual } from './rated-as-usual.ts'
import { threadOnOneObjective } from './thread-on-one-objective.ts'
import { threadOnOneOwner } from './thread-on-one-owner.ts'
import { threadOnUnstartedAction } from './thread-on-unstarted-action.ts'

export const loadRules: readonly Rule[] = [
  threadOnOneObjective,
  threadOnOneOwner,
  threadOnUnstartedAction,
  nothingStarted,
  milestonesBunched,
  prerequisiteOfMany,
  ratedAsUsual,
  measuresOnOneAnswer,
  askedAgain,
  ownerPrintedOnce,
]
