import { type Label, Problem } from '../../../schema/index.ts'
import { traceable } from './rules.ts'

/** Refuses what no thread runs through. */
export function checkTraceable(label: Label, where: string): void {
  if (!traceable(label))
    throw new Problem('INVALID_INPUT', {
      what: `No thread runs through a ${label}`,
      where,
      todo: 'Trace a finding, recommendation, measure, part of a plan, action, owner, success measure or indicator',
    })
}
