import type { DecisionFragment } from '../generated/graphql.ts'

export interface OfMeeting {
  readonly meeting: DecisionFragment['meeting']
  readonly decisions: readonly DecisionFragment[]
}

/** Decisions by the meeting that they come from, in the order in which the meetings come first. */
export function byMeeting(decisions: readonly DecisionFragment[]): OfMeeting[] {
  const meetings = new Map<string, { readonly meeting: DecisionFragment['meeting']; readonly decisions: DecisionFragment[] }>()
  for (const decision of decisions) {
    const id = decision.meeting?.id ?? ''
    const before = meetings.get(id)
    if (before === undefined) meetings.set(id, { meeting: decision.meeting, decisions: [decision] })
    else before.decisions.push(decision)
  }
  return [...meetings.values()]
}
