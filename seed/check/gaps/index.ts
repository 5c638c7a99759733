import type { Rule } from '../rule.ts'
import { actionWithoutOwner } from './action-without-owner.ts'

export const gapRules: readonly Rule[] = [actionWithoutOwner]
