import { asProblem, labelOfId } from '../../../schema/index.ts'
import type { Context } from '../context.ts'
import type {
  AgendaItemInfoResolvers,
  ConsideredInfoResolvers,
  MeetingResultResolvers,
  MinuteInfoResolvers,
  QueryResolvers,
  ReferenceInfoResolvers,
} from '../generated/resolvers.ts'
import { type CouncilDay, daysOf } from '../late/days.ts'
import { grouped } from '../loaders/grouped.ts'
import type { LinkRow } from '../loaders/link-pages.ts'
import { linked, notRejected } from '../loaders/linked.ts'
import { loadAll, loadOne } from '../loaders/load-all.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import { textOf } from '../loaders/text-of.ts'
import { type Basis, relied } from '../trace/strength.ts'
import { type Decision, gather } from './gather.ts'
import { reportsOf } from './history.ts'

export interface MeetingPageSource {
  readonly meeting: StoredNode
  readonly day: CouncilDay | undefined
  readonly minutes: () => Promise<readonly MinuteSource[]>
}

export interface MinuteSource {
  readonly minute: StoredNode
  /** What was resolved and promised in each minute of the meeting, gathered once for all. */
  readonly decided: () => Promise<ReadonlyMap<string | undefined, readonly Decision[]>>
}

export interface ReferenceSource {
  readonly from: string
  readonly row: LinkRow
}

const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}

const nodesOf = (rows: readonly LinkRow[]): StoredNode[] => rows.map(({ node }) => node)
const distinct = (nodes: readonly StoredNode[]): StoredNode[] =>
  [...new Map(nodes.map((node) => [node.id, node])).values()].sort((a, b) => (a.key < b.key ? -1 : 1))

/** What was resolved and promised in some minutes. */
async function decidedIn(context: Context, minutes: readonly StoredNode[]): Promise<StoredNode[]> {
  const rows = await Promise.all(
    minutes.flatMap(({ id }) => [
      linked(context, id, 'RESOLVED_IN', 'IN', relied),
      linked(context, id, 'RAISED_IN', 'IN', relied),
    ]),
  )
  return distinct(nodesOf(rows.flat())).filter(({ id }) => labelOfId(id) !== 'Matter')
}

/** The day asked for, or the newest of the council; none where nothing of it has a day. */
async function dayOf(context: Context, council: string | undefined, asAt: string | null | undefined) {
  if (council === undefined) return undefined
  try {
    return (await daysOf(context.store, [council], asAt))[0]
  } catch (thrown) {
    if (asProblem(thrown).code === 'NOT_FOUND') return undefined
    throw thrown
  }
}

export const meeting: QueryResolvers['meeting'] = async (_, { id, asAt }, context): Promise<MeetingPageSource | null> => {
  const node = labelOfId(id) === 'Meeting' ? await context.nodes.load(id) : null
  if (node === null) return null
  const council = textOf(node.council)
  const day = await dayOf(context, council, asAt)
  const minutes = once(async () => {
    const entries = nodesOf(await linked(context, id, 'MINUTE_OF', 'IN', relied))
    const decided = once(async () =>
      grouped(await gather(context, council, await decidedIn(context, entries), day?.day), (each) => each.minute),
    )
    return entries.map((minute) => ({ minute, decided }))
  })
  return { meeting: node, day, minutes }
}

const page = {
  day: ({ day }) => day ?? null,
  documents: (source, _, context) => reportsOf(context, source.meeting.id),
  agenda: async (source, _, context) => nodesOf(await linked(context, source.meeting.id, 'ON_AGENDA_OF', 'IN', relied)),
  minutes: (source) => source.minutes(),
} satisfies MeetingResultResolvers

const isDocument = ({ id }: StoredNode): boolean => labelOfId(id) === 'Document'
const minutesOn = async (context: Context, item: string) => nodesOf(await linked(context, item, 'CONSIDERED', 'IN', relied))

async function reportsOn(context: Context, item: string): Promise<StoredNode[]> {
  const [named, naming, minutes] = await Promise.all([
    linked(context, item, 'REFERS_TO', 'OUT', relied),
    linked(context, item, 'REFERS_TO', 'IN', relied),
    minutesOn(context, item),
  ])
  const considered = await Promise.all(minutes.map(({ id }) => linked(context, id, 'CONSIDERED', 'OUT', relied)))
  return distinct(nodesOf([...named, ...naming, ...considered.flat()]).filter(isDocument))
}

const item = {
  item: (node) => node,
  officers: async ({ id }, _, context) => nodesOf(await linked(context, id, 'OWNED_BY', 'OUT', relied)),
  reports: ({ id }, _, context) => reportsOn(context, id),
  minutes: ({ id }, _, context) => minutesOn(context, id),
} satisfies AgendaItemInfoResolvers

const decisionsOf = async ({ minute, decided }: MinuteSource): Promise<readonly Decision[]> =>
  (await decided()).get(minute.id) ?? []

const mattersIn = async (context: Context, minute: string): Promise<StoredNode[]> =>
  nodesOf(await linked(context, minute, 'RAISED_IN', 'IN', relied)).filter(({ id }) => labelOfId(id) === 'Matter')

async function references(source: MinuteSource, context: Context): Promise<ReferenceSource[]> {
  const [matters, decided] = await Promise.all([mattersIn(context, source.minute.id), decisionsOf(source)])
  const ids = [source.minute, ...matters, ...decided.map(({ node }) => node)].map(({ id }) => id)
  const rows = await Promise.all(
    ids.map(async (from) =>
      (await linked(context, from, 'REFERS_TO', 'OUT', notRejected)).map((row): ReferenceSource => ({ from, row })),
    ),
  )
  return rows.flat()
}

const isCommitment = ({ kind }: Decision): boolean => kind === 'COMMITMENT'

const minute = {
  considered: ({ minute: { id } }, _, context) => linked(context, id, 'CONSIDERED', 'OUT', notRejected),
  matters: ({ minute: { id } }, _, context) => mattersIn(context, id),
  resolutions: async (source) => (await decisionsOf(source)).filter((each) => !isCommitment(each)),
  commitments: async (source) => (await decisionsOf(source)).filter(isCommitment),
  references: (source, _, context) => references(source, context),
} satisfies MinuteInfoResolvers

const basisOf = ({ link }: LinkRow): Basis => link.basis as Basis
const passagesOf = ({ link }: LinkRow, context: Context) => loadAll(context.nodes, link.cites ?? [])

const considered = {
  basis: basisOf,
  passages: (row, _, context) => passagesOf(row, context),
} satisfies ConsideredInfoResolvers

const reference = {
  from: ({ from }, _, context) => loadOne(context.nodes, from),
  to: ({ row }) => row.node,
  kind: ({ row }) => (row.link.kind as 'NAMES' | 'AMENDS' | 'FURTHER_TO' | undefined) ?? null,
  basis: ({ row }) => basisOf(row),
  score: ({ row }) => (row.link.score as number | undefined) ?? null,
  reasons: ({ row }) => (row.link.reasons as readonly string[] | undefined) ?? [],
  passages: ({ row }, _, context) => passagesOf(row, context),
} satisfies ReferenceInfoResolvers

export const meetingResolvers = {
  MeetingResult: page,
  AgendaItemInfo: item,
  MinuteInfo: minute,
  ConsideredInfo: considered,
  ReferenceInfo: reference,
}
