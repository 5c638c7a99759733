import { documentsRead } from '../../store/index.ts'
import type { Context } from '../context.ts'
import { dayInWords } from '../day-in-words.ts'
import type {
  ActionStandingInfoResolvers,
  PlanStateInfoResolvers,
  PlanStateResultResolvers,
  QueryResolvers,
} from '../generated/resolvers.ts'
import { apartCounts, classCounts, type Placed } from '../late/classes.ts'
import { type CouncilDay, daysOf } from '../late/days.ts'
import { dateDoubts } from '../late/doubts.ts'
import { placed } from '../late/placed.ts'
import { loadAll, loadOne } from '../loaders/load-all.ts'
import { checkCouncil, findCurrentPlans } from '../plans/current.ts'
import { kinOf, type Version, type Versions, versionsOf } from './versions.ts'

/** How many documents are counted. */
const mostDocuments = 10_000

export interface PlanStateListSource {
  readonly council: string
  readonly day: CouncilDay
  readonly plans: readonly PlanStateSource[]
  readonly versions: Versions
}

/** A plan as it was on a day; its actions are measured when that is asked for, those of all plans at once. */
export interface PlanStateSource {
  readonly version: Version
  readonly versions: Versions
  readonly placed: () => Promise<readonly Placed[]>
}

/** Works something out when it is first asked for. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let found: Promise<T> | undefined
  return () => {
    found ??= work()
    return found
  }
}

export const plan: QueryResolvers['plan'] = async (_, { council, asAt }, context): Promise<PlanStateListSource> => {
  await checkCouncil(context, council)
  const [current, versions, days] = await Promise.all([
    findCurrentPlans(context, council, asAt),
    versionsOf(context, council),
    daysOf(context.store, [council], asAt),
  ])
  const all = once(() => placed(current, days, context))
  const ofPlan = (id: string) => async () => (await all()).filter((each) => each.plan.id === id)
  const plans = current.flatMap(({ id }) => {
    const version = versions.all.find((each) => each.id === id)
    return version === undefined ? [] : [{ version, versions, placed: ofPlan(id) }]
  })
  return { council, day: days[0] as CouncilDay, plans, versions }
}

type Empty = 'NONE_READ' | 'ALL_LATER'

const readOf = ({ all }: Versions): Version[] => all.filter(({ read }) => read)

/** The first day on which any plan that has been read counts as known; none where one of them tells no day. */
function firstDay(versions: Versions): string | undefined {
  const days = readOf(versions).map(({ day }) => day)
  return days.includes(undefined) ? undefined : days.sort()[0]
}

function emptyReason({ plans, versions }: PlanStateListSource): Empty | null {
  if (plans.length > 0) return null
  return readOf(versions).length === 0 ? 'NONE_READ' : 'ALL_LATER'
}

async function emptyWords(source: PlanStateListSource, context: Context): Promise<string | null> {
  const reason = emptyReason(source)
  if (reason === null) return null
  if (reason === 'ALL_LATER') {
    const first = firstDay(source.versions)
    return `No plan that has been read was current on ${dayInWords(source.day.day)}${first === undefined ? '' : `: the first is of ${dayInWords(first)}`}`
  }
  const ask = { council: source.council, editions: true, limit: mostDocuments }
  const read = (await context.store.run(documentsRead, ask)).length
  return `No plan was found in the ${read === 1 ? 'one document' : `${read} documents`} read`
}

const result = {
  council: ({ council }, _, context) => loadOne(context.nodes, council),
  empty: emptyReason,
  emptyWords: (source, _, context) => emptyWords(source, context),
  read: ({ versions }) => readOf(versions).length,
  first: ({ versions }) => firstDay(versions) ?? null,
} satisfies PlanStateResultResolvers

const linkedWith = ({ version, versions }: PlanStateSource, near: 'from' | 'to', far: 'from' | 'to'): Version[] => {
  const others = new Set(versions.links.filter((link) => link[near] === version.id).map((link) => link[far]))
  return versions.all.filter(({ id }) => others.has(id))
}

const state = {
  plan: ({ version }) => version.plan,
  before: (source) => linkedWith(source, 'from', 'to'),
  after: (source) => linkedWith(source, 'to', 'from'),
  versions: ({ version, versions }) => kinOf(versions, version.id),
  versionsRead: ({ version, versions }) => kinOf(versions, version.id).filter(({ read }) => read).length,
  total: async ({ placed }) => (await placed()).length,
  classes: async ({ placed }) => classCounts(await placed()),
  apart: async ({ placed }) => apartCounts(await placed()).filter(({ total }) => total > 0),
  standings: ({ placed }) => placed(),
} satisfies PlanStateInfoResolvers

const standing = {
  class: ({ standing }) => ('class' in standing ? standing.class : null),
  days: ({ standing }) => ('class' in standing ? standing.days : null),
  apart: ({ standing }) => ('apart' in standing ? standing.apart : null),
  owners: ({ owners }, _, context) => loadAll(context.nodes, owners),
  priority: ({ priority }, _, context) => (priority === undefined ? null : context.nodes.load(priority)),
  dateDoubts: ({ action, asAt }, _, context) => dateDoubts(context, action.id, asAt),
} satisfies ActionStandingInfoResolvers

export const stateResolvers = { PlanStateResult: result, PlanStateInfo: state, ActionStandingInfo: standing }
