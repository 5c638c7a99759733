import type { Rule } from '../rule.ts'
import { danglingReference } from './dangling-reference.ts'
import { duplicatedReference } from './duplicated-reference.ts'
import { outcomeReference } from './outcome-reference.ts'
import { referenceElsewhere } from './reference-elsewhere.ts'
import { referenceGap } from './reference-gap.ts'
import { referenceToRemoved } from './reference-to-removed.ts'
import { sharedReference } from './shared-reference.ts'
import { wrongInspectionNamed } from './wrong-inspection-named.ts'

export const referenceRules: readonly Rule[] = [
  danglingReference,
  referenceToRemoved,
  duplicatedReference,
  sharedReference,
  outcomeReference,
  referenceElsewhere,
  referenceGap,
  wrongInspectionNamed,
]
