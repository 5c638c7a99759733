import { councilMeetings, meetingParts, meetingSayings } from '../../store/index.ts'
import type { Context } from '../context.ts'
import type { MeetingHistoryResultResolvers, MeetingInfoResolvers, QueryResolvers } from '../generated/resolvers.ts'
import { grouped } from '../loaders/grouped.ts'
import { linked } from '../loaders/linked.ts'
import { loadOne } from '../loaders/load-all.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import { textOf } from '../loaders/text-of.ts'
import { checkCouncil } from '../plans/current.ts'
import { refuseBeyond } from '../refuse-beyond.ts'
import { relied } from '../trace/strength.ts'
import { folded } from './namesakes.ts'

/** How many things of a label and kind a meeting holds. */
interface Total {
  readonly id: string
  readonly label: string
  readonly kind?: string
  readonly total: number
}

export interface MeetingSource {
  readonly meeting: StoredNode
  readonly totals: readonly Total[]
}

export interface MeetingHistorySource {
  readonly council: string
  /** The newest first, those too that only another text names. */
  readonly all: readonly MeetingSource[]
}

const most = 5000

/** The newest first; those without a day last; of one day, in the order of their ids. */
export function newestFirst(meetings: readonly StoredNode[]): StoredNode[] {
  const dayOf = (meeting: StoredNode): string => textOf(meeting.date) ?? ''
  return meetings.toSorted((a, b) => (dayOf(a) !== dayOf(b) ? (dayOf(a) < dayOf(b) ? 1 : -1) : a.key < b.key ? -1 : 1))
}

async function totalsOf({ store }: Context, ids: readonly string[]): Promise<Map<string, Total[]>> {
  if (ids.length === 0) return new Map()
  const rows = await Promise.all([meetingParts, meetingSayings].map((text) => store.run(text, { ids, basis: relied })))
  return grouped(rows.flat() as unknown as readonly Total[], ({ id }) => id)
}

export const meetingHistory: QueryResolvers['meetingHistory'] = async (_, { council, body }, context) => {
  await checkCouncil(context, council)
  const rows = await context.store.run(councilMeetings, { council, limit: most + 1 })
  refuseBeyond(most, rows, 'meetings', council, 'Ask for "meetings" in pages')
  const found = newestFirst(rows.map(({ node }) => node as StoredNode))
  for (const meeting of found) context.nodes.prime(meeting.id, meeting)
  const meetings = found.filter((meeting) => body == null || folded(textOf(meeting.body) ?? '') === folded(body))
  const totals = await totalsOf(
    context,
    meetings.map(({ id }) => id),
  )
  return { council, all: meetings.map((meeting) => ({ meeting, totals: totals.get(meeting.id) ?? [] })) }
}

const isHeld = ({ meeting }: MeetingSource): boolean => meeting.held !== false

function bodiesOf(meetings: readonly MeetingSource[]) {
  const byName = grouped(meetings, ({ meeting }) => folded(textOf(meeting.body) ?? ''))
  return [...byName.values()]
    .map((each) => ({ body: textOf(each[0]?.meeting.body) ?? null, total: each.length }))
    .sort((a, b) => Number(a.body === null) - Number(b.body === null) || ((a.body ?? '') < (b.body ?? '') ? -1 : 1))
}

const history = {
  council: ({ council }, _, context) => loadOne(context.nodes, council),
  meetings: ({ all }) => all.filter(isHeld),
  named: ({ all }) => all.filter((each) => !isHeld(each)),
  bodies: ({ all }) => bodiesOf(all.filter(isHeld)),
} satisfies MeetingHistoryResultResolvers

const count = (label: string, kind?: string) => (source: MeetingSource) =>
  source.totals
    .filter((each) => each.label === label && (kind === undefined || each.kind === kind))
    .reduce((sum, { total }) => sum + total, 0)

/** The documents that report a meeting, in reading order. */
export async function reportsOf(context: Context, meeting: string): Promise<StoredNode[]> {
  const rows = await linked(context, meeting, 'REPORTED_IN', 'OUT', relied)
  return rows.map(({ node }) => node)
}

const info = {
  items: count('AgendaItem'),
  minutes: count('Minute'),
  matters: count('Matter'),
  resolutions: count('Resolution'),
  requests: count('Resolution', 'REQUEST'),
  commitments: count('Commitment'),
  documents: ({ meeting }, _, context) => reportsOf(context, meeting.id),
} satisfies MeetingInfoResolvers

export const historyResolvers = { MeetingHistoryResult: history, MeetingInfo: info }
