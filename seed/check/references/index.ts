import type { Rule } from '../rule.ts'
import { actionsWithoutNumber } from './actions-without-number.ts'
import { danglingReference } from './dangling-reference.ts'
import { duplicatedReference } from './duplicated-reference.ts'
import { inspectionNotHeld } from './inspection-not-held.ts'
import { noActionReferenced } from './no-action-referenced.ts'
import { outcomeReference } from './outcome-reference.ts'
import { referenceElsewhere } from './reference-elsewhere.ts'
import { referenceGap } from './reference-gap.ts'
import { referenceToRemoved } from './reference-to-removed.ts'
import { sharedReference } from './shared-reference.ts'
import { unfinishedReference } from './unfinished-reference.ts'
import { wrongInspectionNamed } from './wrong-inspection-named.ts'

export const referenceRules: readonly Rule[] = [
  danglingReference,
  referenceToRemoved,
  duplicatedReference,
  unfinishedReference,
  sharedReference,
  actionsWithoutNumber,
  outcomeReference,
  noActionReferenced,
  referenceElsewhere,
  referenceGap,
  wrongInspectionNamed,
  inspectionNotHeld,
]
