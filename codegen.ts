import type { CodegenConfig } from '@graphql-codegen/cli'
import { labels } from './schema/index.ts'

const scalars = { Date: 'string', Moment: 'string', Value: 'string | number | boolean | readonly string[]' }

/** What resolvers hand on in place of the contract's own types: every thing and page of things as the store gives them. */
const mappers = Object.fromEntries([
  ...['Node', ...labels].map((name) => [name, '../loaders/nodes.ts#StoredNode']),
  ...labels.map((label) => [`${label}Connection`, '../connection.ts#Page']),
  ['Graph', '../resolvers/graph.ts#GraphSource'],
  ['TraceResult', '../resolvers/trace.ts#TraceSource'],
  ['TraceThingInfo', '../trace/compose.ts#TracedThing'],
  ['TraceLink', '../trace/compose.ts#TracedLink'],
  ['LateResult', '../resolvers/late.ts#LateSource'],
  ['LateDayInfo', '../late/days.ts#CouncilDay'],
  ['LateActionInfo', '../late/classes.ts#Open'],
  ['LateGroup', '../late/groups.ts#Group'],
  ['GapsResult', '../resolvers/gaps.ts#GapsSource'],
  ['GapGroup', '../gaps/kinds.ts#Gaps'],
  ['GapConnection', '../connection.ts#Page'],
  ['PlanRowInfo', '../resolvers/plan.ts#PlanRowSource'],
  ['InspectionHistoryResult', '../inspections/resolver.ts#HistorySource'],
  ['InspectionTotalsInfo', '../inspections/resolver.ts#TotalsSource'],
  ['AskedInfo', '../inspections/resolver.ts#AskedSource'],
  ['JudgementGridInfo', '../inspections/grid.ts#Grid'],
  ['JudgementRowInfo', '../inspections/grid.ts#Row'],
  ['JudgementCellInfo', '../inspections/grid.ts#Cell'],
  ['MeetingHistoryResult', '../meetings/history.ts#MeetingHistorySource'],
  ['MeetingInfo', '../meetings/history.ts#MeetingSource'],
  ['MeetingResult', '../meetings/meeting.ts#MeetingPageSource'],
  ['AgendaItemInfo', '../loaders/nodes.ts#StoredNode'],
  ['MinuteInfo', '../meetings/meeting.ts#MinuteSource'],
  ['ConsideredInfo', '../loaders/link-pages.ts#LinkRow'],
  ['ReferenceInfo', '../meetings/meeting.ts#ReferenceSource'],
  ['DecisionsResult', '../meetings/decisions.ts#DecisionsSource'],
  ['DecisionConnection', '../meetings/decisions.ts#DecisionPage'],
  ['DecisionInfo', '../meetings/decisions.ts#Decision'],
  ['AnswerInfo', '../meetings/decisions.ts#Answer'],
  ['IndicatorListResult', '../series/list.ts#IndicatorListSource'],
  ['IndicatorInfoConnection', '../series/list.ts#IndicatorPage'],
  ['IndicatorInfo', '../loaders/nodes.ts#StoredNode'],
  ['SeriesResult', '../series/resolver.ts#SeriesSource'],
  ['SeriesPointInfo', '../series/points.ts#Point'],
  ['SeriesClaimInfo', '../series/points.ts#Claim'],
  ['SeriesLineGroup', '../series/points.ts#Line'],
  ['OtherwiseInfo', '../series/points.ts#Otherwise'],
  ['FigureInfo', '../loaders/nodes.ts#StoredNode'],
  ['SeriesEventInfo', '../series/events.ts#SeriesEvent'],
  ['SeriesDirectionInfo', '../series/direction.ts#SeriesDirection'],
  ['TimelineResult', '../timeline/resolver.ts#TimelineSource'],
  ['TimelineConnection', '../timeline/resolver.ts#TimelinePage'],
  ['TimelineEntryInfo', '../timeline/resolver.ts#Entry'],
  ['LastInspectionInfo', '../timeline/resolver.ts#LastInspection'],
  ['RatingGroup', '../resolvers/plan.ts#RatingGroupSource'],
])

const config: CodegenConfig = {
  schema: 'schema/sdl/**/*.graphql',
  generates: {
    'server/api/generated/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        scalars,
        mappers,
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        contextType: '../context.ts#Context',
      },
    },
    'client/generated/': {
      documents: ['client/**/*.{ts,tsx}', '!client/generated/**'],
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: { scalars, useTypeImports: true, enumsAsTypes: true, documentMode: 'string', inlineFragmentTypes: 'combine' },
    },
  },
  ignoreNoDocuments: true,
}

export default config
