import type { DaysQuery } from '../generated/graphql.ts'

/** A day worth choosing, and what happened on it. */
export interface DayToChoose {
  readonly day: string
  readonly what: string
}

type Happened = Pick<DaysQuery, 'meetingHistory' | 'inspectionHistory' | 'plan'>

function* happenings({ meetingHistory, inspectionHistory, plan }: Happened): Generator<[day: string | null, what: string]> {
  for (const { meeting } of meetingHistory.meetings)
    yield [meeting.date, `meeting of ${meeting.body ?? meeting.title ?? 'a committee'}`]
  for (const { versions } of plan.plans)
    for (const version of versions) {
      if (!version.read) continue
      yield [version.from, 'what a version of the plan tells']
      if (version.publishedOn !== version.from) yield [version.publishedOn, 'a version of the plan came out']
    }
  for (const { title, publishedOn } of inspectionHistory.inspections) yield [publishedOn, `came out: ${title}`]
}

/** The days on which something that has been read of a council happened, each once, the newest first. */
export function daysToChoose(happened: Happened): DayToChoose[] {
  const byDay = new Map<string, Set<string>>()
  for (const [day, what] of happenings(happened)) if (day !== null) byDay.set(day, (byDay.get(day) ?? new Set()).add(what))
  return [...byDay].map(([day, what]) => ({ day, what: [...what].join('; ') })).sort((a, b) => (a.day < b.day ? 1 : -1))
}
