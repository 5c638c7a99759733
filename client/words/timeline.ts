import type { TimelineDayReason, TimelineKind } from '../generated/graphql.ts'
import { capitalise, sayCount } from './numbers.ts'

type Words = readonly [one: string, many: string]

/** What entries of a timeline are called. */
const kindWords: Readonly<Record<TimelineKind, Words>> = {
  INSPECTION: ['inspection', 'inspections'],
  JUDGEMENT: ['judgement', 'judgements'],
  FINDING: ['finding', 'findings'],
  RECOMMENDATION: ['recommendation', 'recommendations'],
  MEASURE: ['measure', 'measures'],
  PLAN: ['version of a plan', 'versions of plans'],
  ACTION: ['action, as a plan tells of it', 'actions, as plans tell of them'],
  ACTION_DUE: ['day on which an action is due', 'days on which actions are due'],
  UPDATE: ['update', 'updates'],
  FIGURE: ['figure', 'figures'],
  MEETING: ['meeting', 'meetings'],
  AGENDA_ITEM: ['agenda item', 'agenda items'],
  MINUTE: ['minute', 'minutes'],
  MATTER: ['matter raised', 'matters raised'],
  RESOLUTION: ['resolution', 'resolutions'],
  COMMITMENT: ['promise', 'promises'],
  COMMITMENT_DUE: ['day on which a promise is due', 'days on which promises are due'],
  DOCUMENT: ['document', 'documents'],
}

const labels: Partial<Readonly<Record<TimelineKind, string>>> = {
  ACTION: 'Action',
  ACTION_DUE: 'Action due',
  COMMITMENT_DUE: 'Promise due',
  PLAN: 'Plan',
}

/** "1 finding", "4 findings". */
export const sayEntryCount = (kind: TimelineKind, total: number): string => sayCount(total, ...kindWords[kind])

/** What one entry is called: "Finding", "Action due". */
export function sayEntryKind(kind: TimelineKind): string {
  return labels[kind] ?? capitalise(kindWords[kind][0])
}

const reasons: Readonly<Record<TimelineDayReason, string | null>> = {
  OWN: null,
  DUE: null,
  INSPECTION: null,
  MEETING: null,
  PLAN: "the day of the plan's ratings",
  DOCUMENT: 'the day of the paper that says it',
}

/** Where the day of an entry comes from, where that does not follow from what it is. */
export const sayDayReason = (reason: TimelineDayReason): string | null => reasons[reason]

export const isTimelineKind = (text: string): text is TimelineKind => Object.hasOwn(kindWords, text)
