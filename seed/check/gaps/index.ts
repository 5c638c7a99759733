import type { Rule } from '../rule.ts'
import { actionWithoutDate } from './action-without-date.ts'
import { actionWithoutOwner } from './action-without-owner.ts'
import { actionWithoutSuccessMeasure } from './action-without-success-measure.ts'
import { emptySection } from './empty-section.ts'
import { findingWithoutAction } from './finding-without-action.ts'
import { inspectionNotTakenUp } from './inspection-not-taken-up.ts'
import { measureMatterUnnamed } from './measure-matter-unnamed.ts'
import { measureWithoutAction } from './measure-without-action.ts'
import { objectiveWithoutAction } from './objective-without-action.ts'
import { objectiveWithoutMeasure } from './objective-without-measure.ts'
import { ownerToBeConfirmed } from './owner-to-be-confirmed.ts'
import { recommendationLeftOut } from './recommendation-left-out.ts'
import { recommendationWithoutAction } from './recommendation-without-action.ts'
import { requestWithoutAnswer } from './request-without-answer.ts'
import { sectionUnrated } from './section-unrated.ts'
import { servicePlanNotHeld } from './service-plan-not-held.ts'
import { staleIndicator } from './stale-indicator.ts'
import { successMeasureWithoutLevel } from './success-measure-without-level.ts'
import { unmeasurableSuccessMeasure } from './unmeasurable-success-measure.ts'

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
]
