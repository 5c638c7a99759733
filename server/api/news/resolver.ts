import { type Label, orderKey, shapeOf } from '../../../schema/index.ts'
import { type Bounds, bounded } from '../bounded.ts'
import { citing } from '../briefing/citing.ts'
import type { Line } from '../briefing/told.ts'
import type {
  NewsAnswerResolvers,
  NewsBroughtGroupResolvers,
  NewsChangeGroupResolvers,
  NewsChangeInfoResolvers,
  NewsDocumentInfoResolvers,
  QueryResolvers,
} from '../generated/resolvers.ts'
import { type CouncilDay, daysOf } from '../late/days.ts'
import { comparePlaces, type Listed, type ListOrder, listed } from '../listed.ts'
import { loadAll } from '../loaders/load-all.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import { checkCouncil } from '../plans/current.ts'
import { broughtSince, type NewDocument } from './brought.ts'
import { changesSince, type NewsOf } from './changes.ts'
import { documentsOf, type Since, sinceOf } from './since.ts'

export interface NewsSource {
  readonly council: string
  readonly day: CouncilDay
  readonly start: Since
  readonly fresh: readonly NewDocument[]
}

export interface BroughtSource {
  readonly label: Label
  readonly ids: readonly string[]
}

export interface ChangeSource extends Line {
  readonly cites: readonly string[]
}

export type ChangesSource = NewsOf
export type ThingPage = Listed<StoredNode>

export const news: QueryResolvers['news'] = async (_, { council, since, asAt }, context): Promise<NewsSource> => {
  await checkCouncil(context, council)
  const [day] = (await daysOf(context.store, [council], asAt)) as [CouncilDay]
  const documents = await documentsOf(context, council)
  const start = await sinceOf(context, council, since, day, documents)
  return { council, day, start, fresh: await broughtSince(context, documents, start.day, day.day) }
}

const answer = {
  since: ({ start }) => start.day ?? null,
  sinceReason: ({ start }) => start.reason,
  sinceSource: ({ start }) => start.source ?? null,
  documents: ({ fresh }) => fresh,
  changes: ({ council, start, day, fresh }, _, context) =>
    changesSince(context, { council, since: start.day, asAt: day.day }, fresh),
} satisfies NewsAnswerResolvers

const document = {
  day: ({ day }) => day ?? null,
  brought: ({ brought }): BroughtSource[] => [...brought].map(([label, ids]) => ({ label, ids })),
} satisfies NewsDocumentInfoResolvers

const inReadingOrder: ListOrder<string> = { parts: 1, placeOf: (id) => [orderKey(id)], compare: comparePlaces }

const brought = {
  words: ({ label, ids }) => shapeOf(label).words[ids.length === 1 ? 0 : 1],
  total: ({ ids }) => ids.length,
  things: async ({ ids }, args, context): Promise<ThingPage> => {
    const page = listed(
      ids.toSorted((a, b) => (orderKey(a) < orderKey(b) ? -1 : 1)),
      args,
      inReadingOrder,
    )
    const nodes = new Map((await loadAll(context.nodes, page.nodes)).map((node) => [node.id, node]))
    const edges = page.edges.flatMap(({ cursor, node: id }) => {
      const node = nodes.get(id)
      return node === undefined ? [] : [{ cursor, node }]
    })
    return { ...page, edges, nodes: edges.map(({ node }) => node) }
  },
} satisfies NewsBroughtGroupResolvers

const listBounds: Bounds = { name: 'first', usual: 20, least: 1, most: 200 }

const changes = {
  total: ({ lines }) => lines.length,
  list: async ({ lines }, { first }, context): Promise<ChangeSource[]> => {
    const told = await citing(context, lines.slice(0, bounded(first, listBounds)))
    return told.filter(({ cites }) => cites.length > 0).map(({ told: each, cites }) => ({ ...each, cites }))
  },
} satisfies NewsChangeGroupResolvers

const change = {
  aside: ({ aside }) => aside ?? null,
  passages: ({ cites }, _, context) => loadAll(context.nodes, cites),
} satisfies NewsChangeInfoResolvers

export const newsResolvers = {
  NewsAnswer: answer,
  NewsDocumentInfo: document,
  NewsBroughtGroup: brought,
  NewsChangeGroup: changes,
  NewsChangeInfo: change,
}
