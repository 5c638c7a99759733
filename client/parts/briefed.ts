import type { Label } from '../generated/graphql.ts'

const briefed: ReadonlySet<Label> = new Set<Label>([
  ...(['Council', 'Inspection', 'Finding', 'Recommendation', 'Measure', 'Role'] as const),
  ...(['Plan', 'Priority', 'Outcome', 'Objective', 'Action'] as const),
])

/** Whether a briefing can be about a thing, of itself; one about a topic is of a council's papers, and the topic's page leads there. */
export const isBriefed = (label: Label): boolean => briefed.has(label)
