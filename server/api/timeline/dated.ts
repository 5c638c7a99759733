import { labelOfId } from '../../../schema/index.ts'
import {
  type DatedLabel,
  datedByIds,
  documentsSaying,
  giversOf,
  meetingsOf,
  minutesOf,
  plansAbove,
  type Text,
} from '../../store/index.ts'
import type { Context } from '../context.ts'
import { grouped } from '../loaders/grouped.ts'
import { relied } from '../trace/strength.ts'
import { type DocumentDay, documentDays } from './document-days.ts'

export type DayReason = 'OWN' | 'DUE' | 'INSPECTION' | 'MEETING' | 'PLAN' | 'DOCUMENT'

/** A thing, and the days that it tells itself. */
export interface Slim {
  readonly id: string
  readonly key: string
  readonly council: string | null
  readonly publishedOn: string | null
  readonly endedOn: string | null
  readonly startedOn: string | null
  readonly statusAt: string | null
  readonly asAt: string | null
  readonly date: string | null
  readonly endOn: string | null
  readonly dueOn: string | null
}

/** A day, how it is known, and the thing that it is taken from. */
export interface KnownDay {
  readonly day: string
  readonly reason: DayReason
  readonly from: string
}

type Hops = ReadonlyMap<string, readonly string[]>

const ownDays: Partial<Record<DatedLabel, readonly (keyof Slim)[]>> = {
  Inspection: ['publishedOn', 'endedOn', 'startedOn'],
  Plan: ['statusAt', 'publishedOn'],
  Update: ['asAt'],
  Observation: ['endOn'],
  Meeting: ['date'],
}

const labelOf = ({ id }: { id: string }): DatedLabel => labelOfId(id) as DatedLabel

function ownDay(thing: Slim): KnownDay | undefined {
  const day = ownDays[labelOf(thing)]?.map((name) => thing[name]).find((each) => each != null)
  return day == null ? undefined : { day, reason: 'OWN', from: thing.id }
}

const given: readonly DatedLabel[] = ['Judgement', 'Finding', 'Recommendation', 'Measure']
const inMinutes: readonly DatedLabel[] = ['Matter', 'Resolution', 'Commitment']
const atMeetings: readonly DatedLabel[] = ['Minute', 'AgendaItem']

const reasonOf: Partial<Record<DatedLabel, DayReason>> = { Inspection: 'INSPECTION', Meeting: 'MEETING', Plan: 'PLAN' }
const rank: readonly DayReason[] = ['OWN', 'INSPECTION', 'MEETING', 'PLAN', 'DOCUMENT']

/** The surest way of knowing a day first; of one way, the earliest day. */
const better = (a: KnownDay, b: KnownDay): number =>
  rank.indexOf(a.reason) - rank.indexOf(b.reason) ||
  (a.day !== b.day ? (a.day < b.day ? -1 : 1) : a.from < b.from ? -1 : a.from > b.from ? 1 : 0)

async function hops(context: Context, text: Text, ids: Iterable<string>): Promise<Hops> {
  const asked = [...new Set(ids)]
  if (asked.length === 0) return new Map()
  const rows = (await context.store.run(text, { ids: asked, basis: relied })) as unknown as { id: string; other: string }[]
  return new Map([...grouped(rows, ({ id }) => id)].map(([id, each]) => [id, each.map(({ other }) => other)]))
}

const ofLabels = (things: readonly Slim[], labels: readonly DatedLabel[]): string[] =>
  things.filter((thing) => labels.includes(labelOf(thing))).map(({ id }) => id)

const reached = (...all: readonly Hops[]): string[] => all.flatMap((each) => [...each.values()].flat())

/** Where the days of things that tell none come from: what gave them, the meeting they were said at, the plan they stand in. */
async function sourcesOf(context: Context, things: readonly Slim[]): Promise<Hops> {
  const [givers, minutes, plans] = await Promise.all([
    hops(context, giversOf, ofLabels(things, given)),
    hops(context, minutesOf, ofLabels(things, inMinutes)),
    hops(context, plansAbove, ofLabels(things, ['Action'])),
  ])
  const meetings = await hops(context, meetingsOf, [...ofLabels(things, atMeetings), ...reached(minutes)])
  const throughMinutes = [...minutes].map(([id, each]) => [id, each.flatMap((minute) => meetings.get(minute) ?? [])] as const)
  return new Map([...meetings, ...throughMinutes, ...givers, ...plans])
}

async function slimOf({ store }: Context, ids: readonly string[]): Promise<Map<string, Slim>> {
  const rows = ids.length === 0 ? [] : await store.run(datedByIds, { ids })
  return new Map((rows as unknown as Slim[]).map((thing) => [thing.id, thing]))
}

const isDocument = (id: string): boolean => labelOfId(id) === 'Document'

const ofDocument = (id: string, days: ReadonlyMap<string, DocumentDay>, reason: DayReason): KnownDay[] => {
  const day = days.get(id)?.day
  return day === undefined ? [] : [{ day, reason, from: id }]
}

/** The day of each thing that has one; in as many statements, however many things there are. */
export async function daysOfThings(context: Context, things: readonly Slim[]): Promise<Map<string, KnownDay>> {
  const sources = await sourcesOf(context, things)
  const ids = [...new Set(reached(sources))]
  const [told, documents] = await Promise.all([
    slimOf(
      context,
      ids.filter((id) => !isDocument(id)),
    ),
    documentDays(context, [...ids.filter(isDocument), ...ofLabels(things, ['Document'])]),
  ])
  const fromSource = (id: string): KnownDay[] => {
    if (isDocument(id)) return ofDocument(id, documents, 'DOCUMENT')
    const source = told.get(id)
    const day = source === undefined ? undefined : ownDay(source)
    const reason = source === undefined ? undefined : reasonOf[labelOf(source)]
    return day === undefined || reason === undefined ? [] : [{ ...day, reason }]
  }
  const known = new Map<string, KnownDay>()
  for (const thing of things) {
    const own = labelOf(thing) === 'Document' ? ofDocument(thing.id, documents, 'OWN')[0] : ownDay(thing)
    const day = own ?? (sources.get(thing.id) ?? []).flatMap(fromSource).sort(better)[0]
    if (day !== undefined) known.set(thing.id, day)
  }
  const without = things.filter(({ id }) => !known.has(id)).map(({ id }) => id)
  const saying = await hops(context, documentsSaying, without)
  const days = await documentDays(context, reached(saying))
  for (const [id, each] of saying) {
    const day = each.flatMap((document) => ofDocument(document, days, 'DOCUMENT')).sort(better)[0]
    if (day !== undefined) known.set(id, day)
  }
  return known
}
