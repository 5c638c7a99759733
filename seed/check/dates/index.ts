import type { Rule } from '../rule.ts'
import { askedDayPassed } from './asked-day-passed.ts'
import { completeBeforeMilestone } from './complete-before-milestone.ts'
import { completeBeforePrerequisite } from './complete-before-prerequisite.ts'
import { doneByUnfilledPost } from './done-by-unfilled-post.ts'
import { dueBeforePlan } from './due-before-plan.ts'
import { dueBeforePrerequisite } from './due-before-prerequisite.ts'
import { fundingEnds } from './funding-ends.ts'
import { impossibleDay } from './impossible-day.ts'
import { longTermDueSoon } from './long-term-due-soon.ts'
import { milestoneWithoutYear } from './milestone-without-year.ts'
import { ongoingNotStarted } from './ongoing-not-started.ts'
import { ownedByVacantPost } from './owned-by-vacant-post.ts'
import { passedNotComplete } from './passed-not-complete.ts'
import { planWithoutStatusDay } from './plan-without-status-day.ts'
import { redatedMilestone } from './redated-milestone.ts'
import { reportBeforeEvent } from './report-before-event.ts'
import { staleStatuses } from './stale-statuses.ts'
import { startedLate } from './started-late.ts'
import { stepOutOfOrder } from './step-out-of-order.ts'
import { toldAsToCome } from './told-as-to-come.ts'

export const dateRules: readonly Rule[] = [
  passedNotComplete,
  dueBeforePrerequisite,
  completeBeforePrerequisite,
  stepOutOfOrder,
  dueBeforePlan,
  completeBeforeMilestone,
  ongoingNotStarted,
  startedLate,
  longTermDueSoon,
  doneByUnfilledPost,
  ownedByVacantPost,
  redatedMilestone,
  staleStatuses,
  askedDayPassed,
  planWithoutStatusDay,
  milestoneWithoutYear,
  impossibleDay,
  toldAsToCome,
  reportBeforeEvent,
  fundingEnds,
]
