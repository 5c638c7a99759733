import { labelOfId, Problem } from '../../../schema/index.ts'
import { datedByIds, datedLabels, datedOfCouncil, inspectionsRead } from '../../store/index.ts'
import type { Context } from '../context.ts'
import type {
  LastInspectionInfoResolvers,
  QueryResolvers,
  QueryTimelineArgs,
  TimelineEntryInfoResolvers,
  TimelineResultResolvers,
} from '../generated/resolvers.ts'
import { dayOf, newestFirst } from '../inspections/day.ts'
import { type Listed, listed } from '../listed.ts'
import { grouped } from '../loaders/grouped.ts'
import { firstLinked, notRejected } from '../loaders/linked.ts'
import { loadAll, loadOne } from '../loaders/load-all.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import { checkCouncil } from '../plans/current.ts'
import type { Basis } from '../trace/strength.ts'
import { saidOfArea } from './area.ts'
import { daysOfThings, type Slim } from './dated.ts'
import { documentDays } from './document-days.ts'
import { documentOf } from './document-of.ts'
import { type Entry, entriesOf, entryOrder, kindsOfThing } from './entries.ts'
import { kindsOf, type TimelineKind, timelineKinds } from './kinds.ts'
import { reachFrom, reachOf } from './reach.ts'

export type { Entry }
export type TimelinePage = Listed<Entry>

export interface LastInspection {
  readonly council: string
  readonly inspection: StoredNode
  readonly day: string
}

export interface TimelineSource {
  readonly about: StoredNode
  readonly area: string | undefined
  readonly entries: readonly Entry[]
  readonly undated: readonly string[]
  readonly lastInspections: readonly LastInspection[]
}

const most = 50_000
const mostInspections = 5000
const mostWithoutDay = 200
const mostPassages = 10

/** How many citations of an entry are looked through for those that say it. */
const mostCitations = 50

function check({ area, since, until }: QueryTimelineArgs, about: string): void {
  if (area != null && labelOfId(about) !== 'Council')
    throw new Problem('INVALID_INPUT', {
      what: '"area" is given for what is no council',
      where: about.slice(0, 80),
      todo: 'Give the id of a council as "about", or leave "area" out',
    })
  if (since != null && until != null && since > until)
    throw new Problem('INVALID_INPUT', {
      what: `"since" is ${since} and "until" ${until}`,
      todo: 'Give the earlier day as "since"',
    })
}

function refuseMore(count: number, about: string): void {
  if (count > most)
    throw new Problem('LIMIT_EXCEEDED', {
      what: `There are more than ${most} things about it`,
      where: about,
      todo: 'Ask for fewer kinds, or about one of the things that it holds',
    })
}

/** All that a council owns of the labels that can give an entry of these kinds. */
async function ofCouncil({ store }: Context, council: string, kinds: readonly TimelineKind[]): Promise<Slim[]> {
  const labels = datedLabels.filter((label) => kindsOf[label].some((kind) => kind !== undefined && kinds.includes(kind)))
  const rows = await Promise.all(labels.map((label) => store.run(datedOfCouncil.of(label), { council, limit: most + 1 })))
  return rows.flat() as unknown as Slim[]
}

async function thingsAbout(context: Context, { area }: QueryTimelineArgs, about: string, kinds: readonly TimelineKind[]) {
  const isCouncil = labelOfId(about) === 'Council'
  if (isCouncil && area == null) {
    const things = await ofCouncil(context, about, kinds)
    return { things, basis: new Map<string, Basis | undefined>() }
  }
  const basis =
    area == null ? await reachOf(context, about) : await reachFrom(context, about, await saidOfArea(context, about, area))
  const ids = [...basis.keys()].filter((id) => kindsOfThing(id).some((kind) => kind !== undefined && kinds.includes(kind)))
  const things = ids.length === 0 ? [] : ((await context.store.run(datedByIds, { ids })) as unknown as Slim[])
  return { things, basis }
}

async function lastOf({ store, nodes }: Context, councils: readonly string[]): Promise<LastInspection[]> {
  if (councils.length === 0) return []
  const rows = await store.run(inspectionsRead, { councils, limit: mostInspections })
  const byCouncil = grouped(rows as unknown as readonly { council: string; node: StoredNode }[], ({ council }) => council)
  return [...byCouncil].flatMap(([council, each]) => {
    const [inspection] = newestFirst(each.map(({ node }) => node))
    const day = inspection === undefined ? undefined : dayOf(inspection)
    if (inspection === undefined || day === undefined) return []
    nodes.prime(inspection.id, inspection)
    return [{ council, inspection, day }]
  })
}

export const timeline: QueryResolvers['timeline'] = async (_, args, context): Promise<TimelineSource | null> => {
  const about = await context.nodes.load(args.about)
  if (about === null) return null
  check(args, about.id)
  await checkCouncil(context, args.council)
  const kinds = args.kinds ?? timelineKinds
  const { things: all, basis } = await thingsAbout(context, args, about.id, kinds)
  const things = args.council == null ? all : all.filter(({ council }) => council === args.council)
  refuseMore(things.length, about.id)
  const home = labelOfId(about.id) === 'Council' ? about.id : about.council
  const councils = new Set([home, ...things.map(({ council }) => council)].filter((id) => typeof id === 'string'))
  const [days, lastInspections] = await Promise.all([daysOfThings(context, things), lastOf(context, [...councils].sort())])
  const last = new Map(lastInspections.map(({ council, day }) => [council, day]))
  const asked = { since: args.since ?? undefined, until: args.until ?? undefined, kinds }
  const entries = things
    .flatMap((thing) => entriesOf(thing, days.get(thing.id), basis.get(thing.id), last.get(thing.council ?? ''), asked))
    .sort((a, b) => entryOrder.compare(entryOrder.placeOf(a), entryOrder.placeOf(b)))
  const isSaid = ({ id }: Slim): boolean => kinds.includes(kindsOfThing(id)[0] as TimelineKind)
  const undated = things.filter((thing) => isSaid(thing) && !days.has(thing.id))
  const inOrder = undated.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ id }) => id)
  return { about, area: args.area ?? undefined, entries, undated: inOrder, lastInspections }
}

const result = {
  area: ({ area }) => area ?? null,
  total: ({ entries }) => entries.length,
  sinceLastInspection: ({ entries }) => entries.filter(({ sinceLastInspection }) => sinceLastInspection).length,
  kinds: ({ entries }) => {
    const byKind = grouped(entries, ({ kind }) => kind)
    return timelineKinds.flatMap((kind) => (byKind.has(kind) ? [{ kind, total: byKind.get(kind)?.length ?? 0 }] : []))
  },
  undated: ({ undated }) => undated.length,
  entries: ({ entries }, args) => listed(entries, args, entryOrder),
  withoutDay: ({ undated }, _, context) => loadAll(context.nodes, undated.slice(0, mostWithoutDay)),
} satisfies TimelineResultResolvers

/** The passages that say a thing; where none does, those that name it. */
async function passagesOf(context: Context, id: string): Promise<StoredNode[]> {
  const rows = await firstLinked(context, id, 'CITES', 'OUT', notRejected, mostCitations)
  const says = rows.filter(({ link }) => link.role === 'SAYS')
  return (says.length > 0 ? says : rows.filter(({ link }) => link.role === 'MENTIONS'))
    .slice(0, mostPassages)
    .map(({ node }) => node)
}

async function documentSaying(context: Context, id: string): Promise<StoredNode | null> {
  if (labelOfId(id) === 'Document') return loadOne(context.nodes, id)
  const passages = await passagesOf(context, id)
  const found = await Promise.all(passages.map((passage) => documentOf(context, passage.id)))
  const documents = [...new Map(found.flatMap((each) => (each === undefined ? [] : [[each.id, each] as const]))).values()]
  if (documents.length < 2) return documents[0] ?? null
  const days = await documentDays(
    context,
    documents.map((document) => document.id),
  )
  const placeOf = (document: StoredNode): string => `${days.get(document.id)?.day ?? '~'} ${document.key}`
  return documents.sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))[0] ?? null
}

const entry = {
  dayReason: ({ reason }) => reason,
  dayFrom: ({ from }, _, context) => loadOne(context.nodes, from),
  node: ({ id }, _, context) => loadOne(context.nodes, id),
  document: ({ id }, _, context) => documentSaying(context, id),
  passages: ({ id }, _, context) => passagesOf(context, id),
  basis: ({ basis }) => basis ?? null,
} satisfies TimelineEntryInfoResolvers

const last = {
  council: ({ council }, _, context) => loadOne(context.nodes, council),
} satisfies LastInspectionInfoResolvers

export const timelineResolvers = { TimelineResult: result, TimelineEntryInfo: entry, LastInspectionInfo: last }
