import type { LinkRecord, RelationshipType } from '../../../schema/index.ts'

/** For tests: a link as it is written down by hand. */
export const link = (type: RelationshipType, from: string, to: string, basis = 'STRUCTURAL', score?: number): LinkRecord =>
  ({ type, from, to, properties: { basis, ...(score === undefined ? {} : { score }) } }) as LinkRecord

/** For tests: an invented plan of one objective with one action, and inspections before or after it. */
export const plan = { label: 'Plan', id: 'otterby/plan/1', properties: { title: 'Plan', statusAt: '2024-09-30' } } as const
export const objective = {
  label: 'Objective',
  id: 'otterby/plan-1/objective/1',
  properties: { ref: '1.1', text: 'Lamps are lit' },
} as const
export const action = {
  label: 'Action',
  id: 'otterby/plan-1/action/1',
  properties: { ref: '1.1/1', text: 'Trim every lamp' },
} as const
export const inspection = (name: string, publishedOn: string) =>
  ({ label: 'Inspection', id: `otterby/inspection/${name}`, properties: { title: `Inspection ${name}`, publishedOn } }) as const
