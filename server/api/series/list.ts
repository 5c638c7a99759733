import { termsOf } from '../../search/index.ts'
import { councilIndicators } from '../../store/index.ts'
import { checkThing } from '../check-thing.ts'
import type { Context } from '../context.ts'
import type { IndicatorInfoResolvers, IndicatorListResultResolvers, QueryResolvers } from '../generated/resolvers.ts'
import { comparePlaces, type Listed, type ListOrder, listed } from '../listed.ts'
import { grouped } from '../loaders/grouped.ts'
import { linked, notRejected } from '../loaders/linked.ts'
import { loadOne } from '../loaders/load-all.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import { textOf } from '../loaders/text-of.ts'
import { folded } from '../meetings/namesakes.ts'
import { checkCouncil } from '../plans/current.ts'
import { refuseBeyond } from '../refuse-beyond.ts'
import { figureReader, isOwn } from './figures.ts'
import { figureLoaders } from './loaders.ts'
import { comparable, type Point, pointsOf, toldTwice } from './points.ts'
import { tellingsOf } from './telling.ts'

export interface IndicatorListSource {
  readonly council: string
  readonly all: readonly StoredNode[]
  readonly shown: readonly StoredNode[]
  readonly order: ListOrder<StoredNode>
}
export type IndicatorPage = Listed<StoredNode>

const most = 5000
const mostPoints = 100

/** Comes after every family. */
const noFamily = '~'

const familyOf = ({ family }: StoredNode): string => folded(textOf(family) ?? '')

const byFamily: ListOrder<StoredNode> = {
  parts: 3,
  placeOf: (indicator) => [familyOf(indicator) || noFamily, folded(String(indicator.name)), indicator.key],
  compare: comparePlaces,
}

/** The most figures first: numbers are told by how far they are from more than any indicator has, so that they sort as texts. */
const byFigures = (totals: ReadonlyMap<string, number>): ListOrder<StoredNode> => ({
  parts: 3,
  placeOf: (indicator) => [
    String(1e9 - (totals.get(indicator.id) ?? 0)).padStart(10, '0'),
    folded(String(indicator.name)),
    indicator.key,
  ],
  compare: comparePlaces,
})

function findableIn({ name, names, family }: StoredNode): ReadonlyMap<string, string> {
  return termsOf([name, ...(Array.isArray(names) ? names : []), family].filter((each) => each != null).join(' '))
}

function isFound(indicator: StoredNode, search: string | null | undefined): boolean {
  const terms = [...termsOf(search ?? '').keys()]
  const own = findableIn(indicator)
  return terms.every((term) => own.has(term))
}

async function totalsOf(context: Context, name: 'figures' | 'documents', indicators: readonly StoredNode[]) {
  const loader = figureLoaders(context)[name]
  return new Map(await Promise.all(indicators.map(async ({ id }) => [id, await loader.load(id)] as const)))
}

/** The ids of those that are about a topic. */
async function aboutTopic(context: Context, indicators: readonly StoredNode[], topic: string): Promise<Set<string>> {
  const found = await Promise.all(indicators.map(({ id }) => linked(context, id, 'ABOUT', 'OUT', notRejected)))
  return new Set(indicators.filter((_, at) => found[at]?.some(({ node }) => node.id === topic)).map(({ id }) => id))
}

export const indicatorList: QueryResolvers['indicatorList'] = async (_, args, context): Promise<IndicatorListSource> => {
  const { council, family, search, topic, shared, orderBy } = args
  await checkCouncil(context, council)
  await checkThing(context, topic, 'Topic', 'topics { nodes { id } }')
  const rows = await context.store.run(councilIndicators, { council, limit: most + 1 })
  refuseBeyond(most, rows, 'indicators', council, 'Ask for "indicators" in pages')
  const all = rows.map(({ node }) => node as StoredNode)
  for (const node of all) context.nodes.prime(node.id, node)
  let shown = all.filter((each) => (family == null || familyOf(each) === folded(family)) && isFound(each, search))
  if (topic != null) {
    const about = await aboutTopic(context, shown, topic)
    shown = shown.filter(({ id }) => about.has(id))
  }
  if (shared != null) {
    const documents = await totalsOf(context, 'documents', shown)
    shown = shown.filter(({ id }) => (documents.get(id) ?? 0) > 1 === shared)
  }
  const order = orderBy === 'FIGURES' ? byFigures(await totalsOf(context, 'figures', shown)) : byFamily
  shown.sort((a, b) => order.compare(order.placeOf(a), order.placeOf(b)))
  return { council, all, shown, order }
}

function familiesOf(all: readonly StoredNode[]) {
  return [...grouped(all, familyOf)]
    .sort(([a], [b]) => ((a || noFamily) < (b || noFamily) ? -1 : 1))
    .map(([, each]) => ({ family: textOf(each[0]?.family) ?? null, total: each.length }))
}

const list = {
  council: ({ council }, _, context) => loadOne(context.nodes, council),
  families: ({ all }) => familiesOf(all),
  total: ({ shown }) => shown.length,
  list: ({ shown, order }, args) => listed(shown, args, order),
} satisfies IndicatorListResultResolvers

const asked = new WeakMap<Context, Map<string, Promise<readonly Point[]>>>()

/** An indicator's own points; where a period is told more than once, by which document is read too. */
function ownPoints(indicator: StoredNode, context: Context): Promise<readonly Point[]> {
  const before = asked.get(context) ?? new Map<string, Promise<readonly Point[]>>()
  asked.set(context, before)
  const points = before.get(indicator.id) ?? readOwnPoints(indicator, context)
  before.set(indicator.id, points)
  return points
}

async function readOwnPoints(indicator: StoredNode, context: Context): Promise<readonly Point[]> {
  const loaders = figureLoaders(context)
  const [observations, differing, council] = await Promise.all([
    loaders.observations.load(indicator.id),
    loaders.differing.load(indicator.id),
    typeof indicator.council === 'string' ? context.nodes.load(indicator.council) : null,
  ])
  const figures = observations.map(figureReader(textOf(council?.name), textOf(indicator.unit))).filter(isOwn)
  const tellings = await tellingsOf(context, toldTwice(figures))
  for (const [figure, otherwise] of grouped(differing, (each) => each.figure))
    tellings.set(figure, { passage: undefined, day: undefined, ...tellings.get(figure), otherwise })
  return pointsOf(figures, tellings)
}

const info = {
  indicator: (node) => node,
  figures: ({ id }, _, context) => figureLoaders(context).figures.load(id),
  documents: ({ id }, _, context) => figureLoaders(context).documents.load(id),
  latest: async (indicator, _, context) =>
    (await ownPoints(indicator, context)).at(-1)?.claims.find(({ figures }) => figures.length > 0)?.figures[0]?.node ?? null,
  points: async (indicator, _, context) =>
    comparable(await ownPoints(indicator, context))
      .slice(-mostPoints)
      .map(({ start, end, value, differs }) => ({ start: start ?? null, end, value: value as number, differs })),
} satisfies IndicatorInfoResolvers

export const indicatorListResolvers = { IndicatorListResult: list, IndicatorInfo: info }
