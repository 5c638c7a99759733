import { labelOfId } from '../../../schema/index.ts'
import type { Context } from '../context.ts'
import type {
  FigureInfoResolvers,
  OtherwiseInfoResolvers,
  QueryResolvers,
  SeriesClaimInfoResolvers,
  SeriesDirectionInfoResolvers,
  SeriesEventInfoResolvers,
  SeriesLineGroupResolvers,
  SeriesPointInfoResolvers,
  SeriesResultResolvers,
} from '../generated/resolvers.ts'
import { loadOne } from '../loaders/load-all.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import { textOf } from '../loaders/text-of.ts'
import { documentOf } from '../timeline/document-of.ts'
import { directionOf } from './direction.ts'
import { eventsOf } from './events.ts'
import { type Figure, figureReader, isOwn } from './figures.ts'
import { figureLoaders } from './loaders.ts'
import { linesOf, pointsOf, type Told } from './points.ts'
import { citedBy, tellingsOf } from './telling.ts'

export interface SeriesSource {
  readonly indicator: StoredNode
  readonly figures: readonly Figure[]
  readonly tellings: ReadonlyMap<string, Told>
}

/** An indicator with its figures, and where each is told. */
export async function seriesOf(context: Context, indicator: StoredNode): Promise<SeriesSource> {
  const [observations, council] = await Promise.all([
    figureLoaders(context).observations.load(indicator.id),
    typeof indicator.council === 'string' ? context.nodes.load(indicator.council) : null,
  ])
  const figures = observations.map(figureReader(textOf(council?.name), textOf(indicator.unit)))
  return { indicator, figures, tellings: await tellingsOf(context, figures) }
}

export const series: QueryResolvers['series'] = async (_, { indicator: id }, context): Promise<SeriesSource | null> => {
  const indicator = labelOfId(id) === 'Indicator' ? await context.nodes.load(id) : null
  return indicator === null ? null : seriesOf(context, indicator)
}

const isChange = ({ kind }: Figure): boolean => kind === 'CHANGE'
const isDated = ({ end }: Figure): boolean => end !== undefined
const ownPoints = ({ figures, tellings }: SeriesSource) => pointsOf(figures.filter(isOwn), tellings)
const byPeriod = (a: Figure, b: Figure): number => {
  const [one, other] = [a, b].map(({ end, start, node }) => `${end ?? '~'} ${start ?? ''} ${node.key}`) as [string, string]
  return one < other ? -1 : 1
}
const nodesOf = (figures: readonly Figure[]): StoredNode[] => figures.map(({ node }) => node)

const result = {
  own: ownPoints,
  lines: ({ figures, tellings }) =>
    linesOf(
      figures.filter((figure) => !isOwn(figure) && !isChange(figure)),
      tellings,
    ),
  changes: ({ figures }) => nodesOf(figures.filter(isChange).sort(byPeriod)),
  undated: ({ figures }) => nodesOf(figures.filter((figure) => !isChange(figure) && !isDated(figure))),
  events: ({ indicator }, _, context) => eventsOf(context, indicator),
  direction: (source) => directionOf(ownPoints(source), source.indicator.better),
  total: ({ figures }) => figures.length,
  documents: ({ indicator }, _, context) => figureLoaders(context).documents.load(indicator.id),
} satisfies SeriesResultResolvers

const point = {
  start: ({ start }) => start ?? null,
  unit: ({ unit }) => unit ?? null,
  value: ({ value }) => value ?? null,
} satisfies SeriesPointInfoResolvers

const claim = {
  value: ({ value }) => value ?? null,
  qualifier: ({ qualifier }) => qualifier ?? null,
  printed: ({ printed }) => printed ?? null,
  figures: ({ figures }) => nodesOf(figures),
} satisfies SeriesClaimInfoResolvers

const passageDocument = async (context: Context, passage: string | undefined): Promise<StoredNode | null> =>
  passage === undefined ? null : ((await documentOf(context, passage)) ?? null)

const figure = {
  figure: (node) => node,
  passage: async ({ id }, _, context) => (await citedBy(context, id)).passage ?? null,
  document: async ({ id }, _, context) => passageDocument(context, (await citedBy(context, id)).passage?.id),
  otherwise: async ({ id }, _, context) => (await citedBy(context, id)).otherwise,
} satisfies FigureInfoResolvers

const otherwise = {
  property: ({ property }) => property ?? null,
  printed: ({ printed }) => printed ?? null,
  passage: ({ passage }, _, context) => loadOne(context.nodes, passage),
  document: ({ passage }, _, context) => passageDocument(context, passage),
} satisfies OtherwiseInfoResolvers

const line = {
  kind: ({ kind }) => kind ?? null,
  place: ({ place }) => place ?? null,
  unit: ({ unit }) => unit ?? null,
} satisfies SeriesLineGroupResolvers

const event = {
  day: ({ day }) => day ?? null,
  property: ({ property }) => property ?? null,
  through: ({ through }, _, context) => (through === undefined ? null : context.nodes.load(through)),
  basis: ({ basis }) => basis ?? null,
} satisfies SeriesEventInfoResolvers

const direction = {
  from: ({ from }) => from ?? null,
  to: ({ to }) => to ?? null,
} satisfies SeriesDirectionInfoResolvers

export const seriesResolvers = {
  SeriesResult: result,
  SeriesPointInfo: point,
  SeriesClaimInfo: claim,
  FigureInfo: figure,
  OtherwiseInfo: otherwise,
  SeriesLineGroup: line,
  SeriesEventInfo: event,
  SeriesDirectionInfo: direction,
}
