import type { Rule } from '../rule.ts'
import { actionWithoutDate } from './action-without-date.ts'
import { actionWithoutOwner } from './action-without-owner.ts'
import { actionWithoutSuccessMeasure } from './action-without-success-measure.ts'
import { changeWithoutLevel } from './change-without-level.ts'
import { emptySection } from './empty-section.ts'
import { findingWithoutAction } from './finding-without-action.ts'
import { headingLeftBlank } from './heading-left-blank.ts'
import { inspectionNotTakenUp } from './inspection-not-taken-up.ts'
import { matterWithoutAction } from './matter-without-action.ts'
import { mattersNamedOnce } from './matters-named-once.ts'
import { measureMatterUnnamed } from './measure-matter-unnamed.ts'
import { measureWithoutAction } from './measure-without-action.ts'
import { movementWithoutFigure } from './movement-without-figure.ts'
import { nextStepsUndated } from './next-steps-undated.ts'
import { objectiveWithoutAction } from './objective-without-action.ts'
import { objectiveWithoutMeasure } from './objective-without-measure.ts'
import { ongoingMilestones } from './ongoing-milestones.ts'
import { ownerToBeConfirmed } from './owner-to-be-confirmed.ts'
import { progressNotInPlan } from './progress-not-in-plan.ts'
import { quotationWithoutSource } from './quotation-without-source.ts'
import { recommendationLeftOut } from './recommendation-left-out.ts'
import { recommendationWithoutAction } from './recommendation-without-action.ts'
import { recommendationsOnlyCounted } from './recommendations-only-counted.ts'
import { requestWithoutAnswer } from './request-without-answer.ts'
import { sectionUnrated } from './section-unrated.ts'
import { servicePlanNotHeld } from './service-plan-not-held.ts'
import { staleIndicator } from './stale-indicator.ts'
import { successMeasureWithoutLevel } from './success-measure-without-level.ts'
import { unmeasurableSuccessMeasure } from './unmeasurable-success-measure.ts'
import { weaknessNotAsked } from './weakness-not-asked.ts'

export const gapRules: readonly Rule[] = [
  actionWithoutOwner,
  findingWithoutAction,
  recommendationWithoutAction,
  recommendationLeftOut,
  inspectionNotTakenUp,
  measureWithoutAction,
  measureMatterUnnamed,
  actionWithoutDate,
  actionWithoutSuccessMeasure,
  successMeasureWithoutLevel,
  unmeasurableSuccessMeasure,
  objectiveWithoutMeasure,
  objectiveWithoutAction,
  sectionUnrated,
  ownerToBeConfirmed,
  servicePlanNotHeld,
  requestWithoutAnswer,
  emptySection,
  staleIndicator,
  matterWithoutAction,
  ongoingMilestones,
  weaknessNotAsked,
  movementWithoutFigure,
  changeWithoutLevel,
  headingLeftBlank,
  nextStepsUndated,
  quotationWithoutSource,
  mattersNamedOnce,
  progressNotInPlan,
  recommendationsOnlyCounted,
]
