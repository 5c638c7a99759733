import { checkThing } from '../check-thing.ts'
import type { Context } from '../context.ts'
import type {
  ConcernToldResolvers,
  QueryResolvers,
  RecurringAnswerResolvers,
  RecurringConcernResolvers,
} from '../generated/resolvers.ts'
import { inspectionsOfCouncil } from '../inspections/all.ts'
import { oldestFirst } from '../inspections/day.ts'
import { totalsOf } from '../inspections/given.ts'
import { type Listed, listed } from '../listed.ts'
import { linked, notRejected } from '../loaders/linked.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import { checkCouncil } from '../plans/current.ts'
import { remembered } from '../remembered.ts'
import type { TracedLink } from '../trace/compose.ts'
import type { Basis } from '../trace/strength.ts'
import { basisKey, neverRejected } from './links.ts'
import { oppositesOf } from './opposites.ts'
import { pageArguments } from './page.ts'
import { latestOf, mostOftenFirst, type Recurring, recurringIn } from './recurs.ts'
import { turnsOfCouncil } from './turns.ts'

/** A concern that came back, and how to find what told the opposite of it. */
export interface RecurringSource extends Recurring {
  readonly turned: () => Promise<readonly TracedLink[]>
}

export interface RecurringListSource extends Omit<Listed<Recurring>, 'nodes' | 'edges'> {
  readonly nodes: readonly RecurringSource[]
  readonly council: string
  readonly whole: boolean
}

/** What some things are about. */
async function topicsOf(context: Context, things: readonly StoredNode[]): Promise<StoredNode[]> {
  const rows = await Promise.all(things.map(({ id }) => linked(context, id, 'ABOUT', 'OUT', notRejected)))
  return [...new Map(rows.flat().map(({ node }) => [node.id, node])).values()]
}

async function aboutTopic(context: Context, concerns: readonly Recurring[], topic: string): Promise<Recurring[]> {
  const topics = await Promise.all(concerns.map((each) => topicsOf(context, latestOf(each))))
  return concerns.filter((_, at) => topics[at]?.some(({ id }) => id === topic))
}

type Opposites = ReadonlyMap<string, readonly TracedLink[]>

const known = remembered<Opposites>()

/** The links to the opposite of each of a council's concerns. */
const oppositesIn = (context: Context, council: string, basis: readonly Basis[]): Promise<Opposites> =>
  known(context, `${council} ${basisKey(basis)}`, async () => {
    const [{ concerns }, { turns }] = await Promise.all([
      recurringIn(context, council, basis),
      turnsOfCouncil(context, council, basis),
    ])
    const worded = concerns.map((each) => ({
      ...each,
      things: new Set(each.told.flatMap(({ things }) => things.map(({ id }) => id))),
    }))
    return oppositesOf(worded, turns.map(({ link }) => link).reverse())
  })

export const recurring: QueryResolvers['recurring'] = async (_, args, context): Promise<RecurringListSource> => {
  const { council, topic } = args
  const basis = neverRejected(args.basis ?? notRejected)
  await checkCouncil(context, council)
  await checkThing(context, topic, 'Topic', 'topics { nodes { id } }')
  const { concerns: all, whole } = await recurringIn(context, council, basis)
  const concerns = topic == null ? all : await aboutTopic(context, all, topic)
  const { nodes, pageInfo, totalCount } = listed(concerns, pageArguments(args), mostOftenFirst)
  const turned = async ({ id }: Recurring) => (await oppositesIn(context, council, basis)).get(id) ?? []
  return { council, pageInfo, totalCount, whole, nodes: nodes.map((each) => ({ ...each, turned: () => turned(each) })) }
}

const gaveAnything = async (context: Context, { id }: StoredNode): Promise<boolean> =>
  (await totalsOf(context, id)).some(({ label, total }) => label !== 'Judgement' && total > 0)

const answer = {
  total: ({ totalCount }) => totalCount,
  inspections: async ({ council }, _, context) => {
    const all = oldestFirst(await inspectionsOfCouncil(context, council))
    const giving = await Promise.all(all.map((each) => gaveAnything(context, each)))
    return all.filter((_, at) => giving[at])
  },
} satisfies RecurringAnswerResolvers

const concern = {
  topics: (source, _, context) => topicsOf(context, latestOf(source)),
  turned: ({ turned }) => turned(),
} satisfies RecurringConcernResolvers

const told = {
  by: ({ by }) => by ?? null,
  day: ({ day }) => day ?? null,
} satisfies ConcernToldResolvers

export const recurringResolvers = { RecurringAnswer: answer, RecurringConcern: concern, ConcernTold: told }
