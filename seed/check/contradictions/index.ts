import type { Rule } from '../rule.ts'

export const contradictionRules: readonly Rule[] = []
