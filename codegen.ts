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
