import { buildSchema, type GraphQLFieldResolver, type GraphQLSchema, isInterfaceType, isObjectType, isScalarType } from 'graphql'
import { type Label, labelOfId, labels, readSdl } from '../../schema/index.ts'
import { briefing, briefingResolvers } from './briefing/resolver.ts'
import { disagreementResolvers, disagreements } from './checks/disagreements.ts'
import { flags } from './checks/flags.ts'
import { checkResolvers, checks } from './checks/resolver.ts'
import { claimResolvers, claims } from './claims/resolver.ts'
import { recurring, recurringResolvers } from './concerns/recurring.ts'
import { repeatedWording, repeatResolvers } from './concerns/repeats.ts'
import { retellingResolvers, retellings } from './concerns/retellings.ts'
import { reversalResolvers, reversals } from './concerns/reversals.ts'
import type { Context } from './context.ts'
import { coverage, coverageResolvers } from './covering/resolver.ts'
import { inspectionHistory, inspectionResolvers } from './inspections/resolver.ts'
import { listOf } from './lists/list.ts'
import type { StoredNode } from './loaders/nodes.ts'
import { decisionResolvers, decisions } from './meetings/decisions.ts'
import { historyResolvers, meetingHistory } from './meetings/history.ts'
import { meeting, meetingResolvers } from './meetings/meeting.ts'
import { news, newsResolvers } from './news/resolver.ts'
import { pathResolvers, paths } from './paths/resolver.ts'
import { gapResolvers, notUnderstood } from './reading/not-understood.ts'
import { passageBoxes, reading, readPage } from './reading/resolver.ts'
import { taken, takenResolvers } from './reading/taken.ts'
import { wordingAtHand } from './reading/worded.ts'
import { gaps, gapsResolvers } from './resolvers/gaps.ts'
import { graph, graphResolvers } from './resolvers/graph.ts'
import { late, lateResolvers } from './resolvers/late.ts'
import { linkResolvers } from './resolvers/link.ts'
import { planResolvers } from './resolvers/plan.ts'
import { node, nodes } from './resolvers/query.ts'
import { thingResolvers } from './resolvers/thing.ts'
import { trace, traceResolvers } from './resolvers/trace.ts'
import { reviewResolvers, reviews } from './reviewing/log.ts'
import {
  canNote,
  confirm,
  contact,
  decidedResolvers,
  merge,
  note,
  part,
  reject,
  reviewGraphResolvers,
} from './reviewing/resolver.ts'
import { scalars } from './scalars.ts'
import { search, searchResolvers } from './searching/resolver.ts'
import { indicatorList, indicatorListResolvers } from './series/list.ts'
import { series, seriesResolvers } from './series/resolver.ts'
import { actionHistoryResolvers } from './time/history.ts'
import { changeResolvers, planChanges } from './time/resolver.ts'
import { plan, stateResolvers } from './time/state.ts'
import { versionResolvers } from './time/versions.ts'
import { timeline, timelineResolvers } from './timeline/resolver.ts'

// biome-ignore lint/suspicious/noExplicitAny: a map of resolvers holds resolvers of every source and argument
type Resolvers = Readonly<Record<string, GraphQLFieldResolver<any, Context, any>>>

/** The fields of Query that are no label's list, and the list that takes more than a page. */
const questions = {
  node,
  nodes,
  graph,
  search,
  trace,
  late,
  gaps,
  inspectionHistory,
  meetingHistory,
  meeting,
  decisions,
  indicatorList,
  series,
  timeline,
  recurring,
  reversals,
  repeatedWording,
  retellings,
  paths,
  plan,
  planChanges,
  coverage,
  checks,
  claims,
  disagreements,
  flags,
  briefing,
  news,
  canNote,
  contact,
  reviews,
}

/** The resolvers of the questions' own types, and of what they add to a label's. */
const answers = {
  Graph: { ...graphResolvers, ...reviewGraphResolvers },
  ...traceResolvers,
  ...lateResolvers,
  ...gapsResolvers,
  ...planResolvers,
  ...inspectionResolvers,
  ...historyResolvers,
  ...meetingResolvers,
  ...decisionResolvers,
  ...indicatorListResolvers,
  ...seriesResolvers,
  ...timelineResolvers,
  ...recurringResolvers,
  ...reversalResolvers,
  ...repeatResolvers,
  ...retellingResolvers,
  ...searchResolvers,
  ...pathResolvers,
  ...stateResolvers,
  ...versionResolvers,
  ...changeResolvers,
  ...actionHistoryResolvers,
  ...coverageResolvers,
  ...checkResolvers,
  ...claimResolvers,
  ...disagreementResolvers,
  ...decidedResolvers,
  ...reviewResolvers,
  ...briefingResolvers,
  ...newsResolvers,
  ...gapResolvers,
  ...takenResolvers,
}

/** A label's list is the one field of Query that gives its connection. */
function queryResolvers(schema: GraphQLSchema): Resolvers {
  const fields = schema.getQueryType()?.getFields() ?? {}
  const lists = Object.values(fields).flatMap(({ name, type }) => {
    const label = labels.find((each) => String(type) === `${each}Connection!`)
    return label === undefined ? [] : [[name, listOf(label) as Resolvers[string]] as const]
  })
  return { ...Object.fromEntries(lists), ...(questions as Resolvers) }
}

function attach(schema: GraphQLSchema, typeName: string, resolvers: Resolvers): void {
  const type = schema.getType(typeName)
  if (!isObjectType(type)) throw new Error(`The SDL has no type ${typeName}`)
  for (const [name, resolve] of Object.entries(resolvers)) {
    const field = type.getFields()[name]
    if (field === undefined) throw new Error(`The SDL has no field ${typeName}.${name}`)
    field.resolve = resolve as GraphQLFieldResolver<unknown, unknown>
  }
}

/** The contract with its resolvers: the SDL of schema/sdl, and for every label what the graph model says. */
export function makeSchema(): GraphQLSchema {
  const schema = buildSchema(readSdl())
  attach(schema, 'Query', queryResolvers(schema))
  attach(schema, 'Mutation', { note, confirm, reject, merge, part } as Resolvers)
  attach(schema, 'Document', { reading, readPage, notUnderstood, taken } as Resolvers)
  attach(schema, 'Passage', { boxes: passageBoxes } as Resolvers)
  attach(schema, 'Council', { wordingAtHand } as Resolvers)
  for (const label of labels) attach(schema, label, thingResolvers(label) as Resolvers)
  for (const [type, resolvers] of Object.entries(answers)) attach(schema, type, resolvers as Resolvers)
  for (const type of Object.values(schema.getTypeMap())) {
    if (isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Link')) attach(schema, type.name, linkResolvers)
    if (isInterfaceType(type) && type.name === 'Node')
      type.resolveType = (source: StoredNode): Label | undefined => labelOfId(source.id)
    if (isScalarType(type)) Object.assign(type, scalars[type.name])
  }
  return schema
}
