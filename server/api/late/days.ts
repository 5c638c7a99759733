import { Problem } from '../../../schema/index.ts'
import { newestOfCouncils, type Store } from '../../store/index.ts'

export type DayReason = 'ASKED' | 'NEWEST_MEETING' | 'NEWEST_DOCUMENT'

/** The day that a council's actions are measured against. */
export interface CouncilDay {
  readonly council: string
  readonly day: string
  readonly reason: DayReason
  readonly source: string | undefined
}

/** The newest day of a council's meetings and documents; a meeting's where both have the same. */
export function newestDay(found: readonly CouncilDay[]): CouncilDay | undefined {
  const rank = ({ reason }: CouncilDay): number => Number(reason === 'NEWEST_MEETING')
  return found.toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : rank(b) - rank(a)))[0]
}

/** Without a day asked for: the newest day on which something of the council that has been read was published, or met. */
export async function daysOf(store: Store, councils: readonly string[], asked: string | null | undefined) {
  if (asked != null) return councils.map((council): CouncilDay => ({ council, day: asked, reason: 'ASKED', source: undefined }))
  const [meetings, documents] = await Promise.all([
    store.run(newestOfCouncils.meeting, { councils }),
    store.run(newestOfCouncils.document, { councils }),
  ])
  const asDay = (reason: DayReason) => (row: Record<string, unknown>) =>
    ({ council: row.council, day: row.day, reason, source: row.id }) as CouncilDay
  const found = [...meetings.map(asDay('NEWEST_MEETING')), ...documents.map(asDay('NEWEST_DOCUMENT'))]
  return councils.map((council) => {
    const newest = newestDay(found.filter((day) => day.council === council))
    if (newest === undefined)
      throw new Problem('NOT_FOUND', {
        what: 'No meeting or document with a date has been read',
        where: council,
        todo: 'Give the day as "asAt"',
      })
    return newest
  })
}
