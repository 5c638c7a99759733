import type { DatedLabel } from '../../store/index.ts'

export type TimelineKind =
  | 'INSPECTION'
  | 'JUDGEMENT'
  | 'FINDING'
  | 'RECOMMENDATION'
  | 'MEASURE'
  | 'PLAN'
  | 'ACTION'
  | 'ACTION_DUE'
  | 'UPDATE'
  | 'FIGURE'
  | 'MEETING'
  | 'AGENDA_ITEM'
  | 'MINUTE'
  | 'MATTER'
  | 'RESOLUTION'
  | 'COMMITMENT'
  | 'COMMITMENT_DUE'
  | 'DOCUMENT'

/** What kinds of entry a thing of each label gives: that it was said, and that it is due. */
export const kindsOf: Readonly<Record<DatedLabel, readonly [said: TimelineKind, due?: TimelineKind]>> = {
  Inspection: ['INSPECTION'],
  Judgement: ['JUDGEMENT'],
  Finding: ['FINDING'],
  Recommendation: ['RECOMMENDATION'],
  Measure: ['MEASURE'],
  Plan: ['PLAN'],
  Action: ['ACTION', 'ACTION_DUE'],
  Update: ['UPDATE'],
  Observation: ['FIGURE'],
  Meeting: ['MEETING'],
  AgendaItem: ['AGENDA_ITEM'],
  Minute: ['MINUTE'],
  Matter: ['MATTER'],
  Resolution: ['RESOLUTION'],
  Commitment: ['COMMITMENT', 'COMMITMENT_DUE'],
  Document: ['DOCUMENT'],
}

export const timelineKinds = Object.values(kindsOf).flatMap((kinds) => kinds as readonly TimelineKind[])
