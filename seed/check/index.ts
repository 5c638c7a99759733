import type { GraphRecord } from '../../schema/index.ts'
import { Known } from '../link/known.ts'
import type { OpenText } from '../link/linking.ts'
import { Checking } from './checking.ts'
import { contradictionRules } from './contradictions/index.ts'
import { dateRules } from './dates/index.ts'
import { Flags } from './flags.ts'
import { gapRules } from './gaps/index.ts'
import { loadRules } from './load/index.ts'
import { referenceRules } from './references/index.ts'
import type { Rule } from './rule.ts'
import { wordingRules } from './wording/index.ts'

/** Raised when checks give other flags than before, so that every council is checked anew. */
export const checking = 'checking 5'

export const rules: readonly Rule[] = [
  ...contradictionRules,
  ...gapRules,
  ...dateRules,
  ...referenceRules,
  ...loadRules,
  ...wordingRules,
]

/** The flags that rules raise on the linked records of one council, with the passages that they cite and nothing else has. */
export function check(records: readonly GraphRecord[], texts: readonly OpenText[]): GraphRecord[] {
  const known = new Known(records)
  const inOrder = [...texts].sort((a, b) => (a.document < b.document ? -1 : 1))
  const looking = new Checking(known, inOrder)
  const flags = new Flags(looking)
  for (const rule of rules) for (const raised of rule.find(looking)) flags.add(rule, raised)
  return flags.records
}
