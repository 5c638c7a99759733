import { councilMeetings, documentsRead } from '../../store/index.ts'
import type { Context } from '../context.ts'
import type { CouncilDay } from '../late/days.ts'
import { loadAll } from '../loaders/load-all.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import { textOf } from '../loaders/text-of.ts'
import { newestFirst } from '../meetings/history.ts'
import { folded } from '../meetings/namesakes.ts'
import { documentDays } from '../timeline/document-days.ts'

const most = { meetings: 5000, documents: 20_000 }

/** A document, and the day on which it came out. */
export interface CameOut {
  readonly document: StoredNode
  readonly day: string | undefined
}

/** The documents of a council that were read, but those that print another again, the newest first. */
export async function documentsOf(context: Context, council: string): Promise<CameOut[]> {
  const rows = await context.store.run(documentsRead, { council, editions: false, limit: most.documents })
  const documents = await loadAll(
    context.nodes,
    rows.map(({ id }) => String(id)),
  )
  const days = await documentDays(
    context,
    documents.map(({ id }) => id),
  )
  return documents
    .map((document) => ({ document, day: days.get(document.id)?.day }))
    .sort((a, b) =>
      (a.day ?? '') !== (b.day ?? '') ? ((a.day ?? '') < (b.day ?? '') ? 1 : -1) : a.document.key < b.document.key ? -1 : 1,
    )
}

export type SinceReason = 'ASKED' | 'LAST_MEETING' | 'EARLIER_DOCUMENT' | 'NOTHING_BEFORE'

export interface Since {
  readonly day: string | undefined
  readonly reason: SinceReason
  readonly source: StoredNode | undefined
}

const dayOf = (meeting: StoredNode): string => textOf(meeting.date) ?? ''
const bodyOf = (meeting: StoredNode): string => folded(textOf(meeting.body) ?? '')

/** The last meeting before a day, of those whose papers were read: of the body that met on that day, where one did and had met before. */
async function meetingBefore({ store }: Context, council: string, asAt: string): Promise<StoredNode | undefined> {
  const rows = await store.run(councilMeetings, { council, limit: most.meetings })
  const known = newestFirst(rows.map(({ node }) => node as StoredNode)).filter(
    (meeting) => meeting.held !== false && dayOf(meeting) !== '' && dayOf(meeting) <= asAt,
  )
  const bodies = new Set(known.filter((meeting) => dayOf(meeting) === asAt).map(bodyOf))
  const before = known.filter((meeting) => dayOf(meeting) < asAt)
  return before.find((meeting) => bodies.has(bodyOf(meeting))) ?? before[0]
}

/** From which day on documents are new; never by the clock. */
export async function sinceOf(
  context: Context,
  council: string,
  asked: string | null | undefined,
  { day: asAt }: CouncilDay,
  documents: readonly CameOut[],
): Promise<Since> {
  if (asked != null) return { day: asked, reason: 'ASKED', source: undefined }
  const meeting = await meetingBefore(context, council, asAt)
  if (meeting !== undefined) return { day: textOf(meeting.date), reason: 'LAST_MEETING', source: meeting }
  const known = documents.filter(({ day }) => day !== undefined && day <= asAt)
  const earlier = known.find(({ day }) => day !== known[0]?.day)
  return earlier === undefined
    ? { day: undefined, reason: 'NOTHING_BEFORE', source: undefined }
    : { day: earlier.day, reason: 'EARLIER_DOCUMENT', source: earlier.document }
}
