import type { GraphRecord, LinkRecord, RelationshipType } from '../../../schema/index.ts'

/** For tests: a link between two things. */
export const linked = (type: RelationshipType, from: string, to: string, basis = 'STRUCTURAL'): LinkRecord =>
  ({ type, from, to, properties: { basis } }) as LinkRecord

/** For tests: an invented plan of one action. */
export const planOf = (action: string): GraphRecord[] => [
  { label: 'Plan', id: 'otterby/plan/1', properties: { title: 'Plan', statusAt: '2024-09-30' } },
  { label: 'Objective', id: 'otterby/plan-1/objective/1', properties: { ref: '1.1', text: 'Lamps are lit' } },
  { label: 'Action', id: 'otterby/plan-1/action/1', properties: { ref: '1.1/1', text: action } },
  linked('UNDER', 'otterby/plan-1/objective/1', 'otterby/plan/1'),
  linked('UNDER', 'otterby/plan-1/action/1', 'otterby/plan-1/objective/1'),
]

/** For tests: an inspection, and what it found to be weak or asked for. */
export function inspected(
  name: string,
  publishedOn: string,
  weak: readonly string[],
  asked: readonly string[] = [],
  properties: object = {},
): GraphRecord[] {
  const id = `otterby/inspection/${name}`
  const findings = weak.map(
    (text, at) =>
      ({
        label: 'Finding',
        id: `otterby/${name}/finding/${at + 1}`,
        properties: { number: `${at + 1}`, text, polarity: 'WEAKNESS', ...properties },
      }) as GraphRecord & { readonly id: string },
  )
  const wanted = asked.map(
    (text, at) =>
      ({
        label: 'Recommendation',
        id: `otterby/${name}/recommendation/r${at + 1}`,
        properties: { number: `${at + 1}`, text, kind: 'RECOMMENDATION' },
      }) as GraphRecord & { readonly id: string },
  )
  return [
    { label: 'Inspection', id, properties: { title: `Inspection ${name}`, publishedOn } } as GraphRecord,
    ...[...findings, ...wanted].flatMap((each) => [each, linked('GIVEN_BY', each.id, id, 'STATED')]),
  ]
}
