import type { Label } from '../../../schema/index.ts'

/** What is told of a paper, in the order in which a thread runs; what only holds it is not. */
export const told: readonly Label[] = [
  'Inspection',
  'Judgement',
  'Finding',
  'Recommendation',
  'Meeting',
  'Matter',
  'Resolution',
  'Commitment',
  'Measure',
  'Plan',
  'Objective',
  'Action',
  'SuccessMeasure',
  'Update',
  'Indicator',
  'Observation',
]
