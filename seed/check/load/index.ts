import type { Rule } from '../rule.ts'

export const loadRules: readonly Rule[] = []
