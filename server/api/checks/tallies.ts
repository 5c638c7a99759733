import type { Context } from '../context.ts'
import { remembered } from '../remembered.ts'
import { type FlagFilter, type Tally, tallyFlags } from './filter.ts'

export type { Tally }

const known = remembered<readonly Tally[]>()

export const talliesOf = (context: Context, filter: FlagFilter) =>
  known(context, JSON.stringify(filter), () => tallyFlags(context, filter))

export const sum = (tallies: readonly Tally[]): number => tallies.reduce((total, each) => total + each.total, 0)

const severities = ['HIGH', 'MEDIUM', 'LOW'] as const

export const bySeverity = (tallies: readonly Tally[]) =>
  severities.map((severity) => ({ severity, total: sum(tallies.filter((each) => each.severity === severity)) }))
