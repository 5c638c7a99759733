import { isNode } from '../../../schema/index.ts'
import type { Block } from '../../outline/blocks/index.ts'
import { tablesOf } from '../../outline/tables.ts'
import type { Span } from '../../read/layer.ts'
import type { Collector } from '../collector.ts'
import { itemsIn } from './agenda.ts'
import { AgendaRecords, type Report } from './agenda-records.ts'
import { contentOf } from './entry.ts'
import { agendaIn, type Front, minutesIn, type Region } from './fronts.ts'
import { meetingId } from './ids.ts'
import { entriesIn } from './minutes.ts'
import { piecesOf } from './pieces.ts'
import { writeProgrammes } from './programme.ts'
import { MeetingRecords, MinuteRecords, type Teller } from './records.ts'
import { ReferenceRecords } from './reference-records.ts'
import { actionsAlone, rowsIn } from './rows.ts'
import { writeStatements } from './statements.ts'

/** What was taken from a document of the meetings that it tells of. */
export interface MeetingCount {
  readonly meetings: number
  readonly items: number
  readonly minutes: number
  readonly matters: number
  readonly resolutions: number
  readonly commitments: number
  /** Places that were left out, as they tell what is private. */
  readonly withheld: number
}

/** Writes the meetings of a document: the one that its agenda calls, and those whose minutes it prints. */
export function writeMeetings(
  into: Collector,
  blocks: readonly Block[],
  reports: readonly Report[],
  council: string,
): { count: MeetingCount; notUnderstood: Span[] } {
  const { layer } = into
  const minutes = minutesIn(layer, council, reports)
  const agenda = agendaOf(into, council, minutes, reports)
  const meetings = new MeetingRecords(into)
  const slug = into.council.split('/').at(-1) as string
  const fronts = [...(agenda === undefined ? [] : [agenda.front]), ...minutes.map(({ front }) => front)]
  const told = new Set(fronts.map((front) => meetingId(slug, front)))
  const called =
    agenda === undefined ? undefined : { ...agenda.front, id: meetings.write(agenda.front, into.document, 'front page') }
  const items = new AgendaRecords(into, council)
  items.write(agenda === undefined ? [] : itemsIn(layer, agenda), reports, called)

  const count = { minutes: 0, matters: 0, resolutions: 0, commitments: 0, withheld: 0 }
  const notUnderstood: Span[] = []
  const tellers: Teller[] = [...items.tellers]
  for (const region of minutes) {
    const id = meetings.write(region.front, into.document, 'front of the minutes')
    const entries = entriesOf(into, blocks, region)
    if (entries.length === 0) notUnderstood.push(...region.front.told.body.spans)
    const written = new MinuteRecords(into, region.front, id).write(entries)
    tellers.push(...written.tellers)
    count.minutes += entries.length
    count.matters += written.matters
    count.resolutions += written.resolutions
    count.commitments += written.commitments
    for (const { content } of entries) {
      count.withheld += content.withheld
      notUnderstood.push(...content.notUnderstood)
    }
  }
  const held = new Set(into.records.flatMap((record) => (isNode(record) ? [record.id] : [])))
  const references = new ReferenceRecords(into, council, held)
  for (const teller of tellers) references.write(teller)
  writeProgrammes(into, tablesOf(layer), reports, agenda?.front.day)
  writeStatements(references, blocks, reports, minutes, council, agenda?.front.day)
  return {
    count: { meetings: told.size, items: items.items, ...count },
    notUnderstood: [...notUnderstood, ...references.notUnderstood],
  }
}

/** An agenda ends where minutes or a report begin. */
function agendaOf(
  { layer }: Collector,
  council: string,
  minutes: readonly Region[],
  reports: readonly Report[],
): (Region & { readonly front: Front }) | undefined {
  const agenda = agendaIn(layer, council)
  if (agenda === undefined || minutes.some(({ start, end }) => start <= agenda.start && agenda.start < end)) return undefined
  const end = Math.min(agenda.end, ...[...minutes, ...reports].map(({ start }) => start).filter((start) => start > agenda.start))
  return { ...agenda, end }
}

function entriesOf({ layer }: Collector, blocks: readonly Block[], region: Region) {
  const rows = rowsIn(layer, blocks, region, region.front.body)
  if (rows.length > 0) return rows
  const pieces = piecesOf(layer, blocks, region, region.front.body)
  const entries = entriesIn(layer, pieces, region).map((entry) => ({ entry, content: contentOf(layer, entry) }))
  return entries.length > 0 ? entries : actionsAlone(layer, blocks, region)
}
