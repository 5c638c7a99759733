import { enumValues } from '../../../schema/index.ts'
import type { Context } from '../context.ts'
import type {
  FateInfoResolvers,
  InspectionHistoryResultResolvers,
  InspectionResolvers,
  InspectionTotalsInfoResolvers,
  QueryResolvers,
} from '../generated/resolvers.ts'
import { loadAll, loadOne } from '../loaders/load-all.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import { checkCouncil } from '../plans/current.ts'
import { ratingCounts, ratingOf } from '../plans/ratings.ts'
import { inspectionsOfCouncil } from './all.ts'
import { dayOf, newestFirst } from './day.ts'
import type { Fate } from './fate.ts'
import { fateOf, givenBy, type Total, totalsOf } from './given.ts'
import { gridsOf, inOrderOfAreas } from './grid.ts'
import { lateIn } from './late.ts'

export interface HistorySource {
  readonly council: string
  /** The newest first, those too that only another text names. */
  readonly all: readonly StoredNode[]
}

export interface AskedSource extends Fate {
  readonly recommendation: StoredNode
}

export interface FateSource extends Fate {
  readonly council: unknown
}

export type TotalsSource = readonly Total[]

export const inspectionHistory: QueryResolvers['inspectionHistory'] = async (_, { council }, context): Promise<HistorySource> => {
  await checkCouncil(context, council)
  const all = await inspectionsOfCouncil(context, council)
  return { council, all: newestFirst(all) }
}

const isHeld = ({ held }: StoredNode): boolean => held !== false

async function grids({ all }: HistorySource, context: Context) {
  const given = await Promise.all(
    all.map(async (inspection) => {
      const judgements = await givenBy(context, 'Judgement', inspection.id)
      return judgements.map((judgement) => ({ inspection, judgement }))
    }),
  )
  return gridsOf(given.flat())
}

const history = {
  council: ({ council }, _, context) => loadOne(context.nodes, council),
  inspections: ({ all }) => all.filter(isHeld),
  named: ({ all }) => all.filter((inspection) => !isHeld(inspection)),
  grids: (source, _, context) => grids(source, context),
} satisfies InspectionHistoryResultResolvers

const sum = (totals: TotalsSource, label: string): number =>
  totals.reduce((all, each) => all + (each.label === label ? each.total : 0), 0)

/** The counts of one label by the values of an enumeration, in their order; what has no value comes last. */
function countsBy<V extends string>(totals: TotalsSource, label: string, values: readonly V[]) {
  const ofLabel = totals.filter((each) => each.label === label)
  const known = values.map((value) => ({ value, total: ofLabel.find(({ sort }) => sort === value)?.total ?? 0 }))
  const unknown = ofLabel.find(({ sort }) => sort === '')?.total ?? 0
  return [...known, { value: null, total: unknown }].filter(({ total }) => total > 0)
}

const totals = {
  judgements: (source) => sum(source, 'Judgement'),
  findings: (source) => sum(source, 'Finding'),
  polarities: (source) =>
    countsBy(source, 'Finding', enumValues('Polarity')).map(({ value, total }) => ({ polarity: value, total })),
  asked: (source) => sum(source, 'Recommendation'),
  kinds: (source) =>
    countsBy(source, 'Recommendation', enumValues('RecommendationKind')).map(({ value, total }) => ({ kind: value, total })),
} satisfies InspectionTotalsInfoResolvers

const asked: InspectionResolvers['asked'] = async ({ id }, _, context): Promise<AskedSource[]> => {
  const recommendations = await givenBy(context, 'Recommendation', id)
  return Promise.all(
    recommendations.map(async (recommendation) => ({ recommendation, ...(await fateOf(context, recommendation.id)) })),
  )
}

const inspection = {
  day: (source) => dayOf(source) ?? null,
  totals: ({ id }, _, context) => totalsOf(context, id),
  judgements: async ({ id }, _, context) => inOrderOfAreas(await givenBy(context, 'Judgement', id)),
  findings: ({ id }, _, context) => givenBy(context, 'Finding', id),
  asked,
} satisfies InspectionResolvers

const answers = {
  restatedBy: ({ restatedBy }: Fate, _: object, context: Context) => loadAll(context.nodes, restatedBy),
  objectives: ({ objectives }: Fate) => objectives.length,
  actions: ({ actions }: Fate) => actions.length,
  ratings: async ({ actions }: Fate, _: object, context: Context) =>
    ratingCounts((await loadAll(context.nodes, actions)).map(ratingOf)),
}

const fate = {
  ...answers,
  late: async ({ council, actions }, { asAt }, context) => {
    const late = await lateIn(context, council, asAt)
    return actions.filter((id) => late.has(id)).length
  },
} satisfies FateInfoResolvers

const answered = {
  fate: async ({ id, council }: StoredNode, _: object, context: Context): Promise<FateSource> => ({
    council,
    ...(await fateOf(context, id)),
  }),
}

export const inspectionResolvers = {
  Inspection: inspection,
  InspectionHistoryResult: history,
  InspectionTotalsInfo: totals,
  AskedInfo: answers,
  Recommendation: answered,
  Measure: answered,
  FateInfo: fate,
}
