import { isRelationshipType, labelOfId, Problem, relationshipShape } from '../../../schema/index.ts'
import type { QueryResolvers, TraceLinkResolvers, TraceResultResolvers, TraceThingInfoResolvers } from '../generated/resolvers.ts'
import { loadAll, loadOne } from '../loaders/load-all.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import { compose, type Traced, type TracedLink } from '../trace/compose.ts'
import { type Direction, traceable } from '../trace/rules.ts'
import { stepsOf } from '../trace/steps.ts'
import { type Basis, relied } from '../trace/strength.ts'
import { summaryOf, summed } from '../trace/summary.ts'
import { walk } from '../trace/walk.ts'
import { linkResolvers } from './link.ts'

const usual = { depth: 12, limit: 500 }
const most = { depth: 20, limit: 1000 }
const least = { depth: 0, limit: 1 }

/** A thread, as resolvers hand it on. */
export interface TraceSource extends Traced {
  readonly from: StoredNode
  readonly direction: Direction
  readonly basis: readonly Basis[]
  readonly depth: number
  readonly whole: boolean
}

function bound(name: 'depth' | 'limit', given: number | null | undefined): number {
  const value = given ?? usual[name]
  const todo = `Give a number from ${least[name]} to ${most[name]}`
  if (value < least[name]) throw new Problem('INVALID_INPUT', { what: `"${name}" is ${value}`, todo })
  if (value > most[name]) throw new Problem('LIMIT_EXCEEDED', { what: `"${name}" is ${value}`, todo })
  return value
}

export const trace: QueryResolvers['trace'] = async (_, args, context): Promise<TraceSource | null> => {
  const direction = args.direction ?? 'BOTH'
  const basis = args.basis ?? relied
  const depth = bound('depth', args.depth)
  const limit = bound('limit', args.limit)
  const from = await context.nodes.load(args.from)
  const label = labelOfId(args.from)
  if (from === null || label === undefined) return null
  if (!traceable(label))
    throw new Problem('INVALID_INPUT', {
      what: `No thread runs through a ${label}`,
      where: args.from,
      todo: 'Trace a finding, recommendation, measure, part of a plan, action, owner, success measure or indicator',
    })
  const { step, whole } = stepsOf(context.store)
  const walked = await walk(from.id, { direction, basis: new Set(basis), depth, limit }, step)
  return { ...compose(from.id, walked), from, direction, basis, depth, whole: whole() }
}

const traceSummary: TraceResultResolvers['summary'] = async (traced, _, context) =>
  summaryOf(traced, await loadAll(context.nodes, summed(traced)))

const thing = {
  node: (source, _, context) => loadOne(context.nodes, source.id),
  owners: (source, _, context) => loadAll(context.nodes, source.owners),
} satisfies TraceThingInfoResolvers

const phrase = ({ type }: TracedLink): string => (isRelationshipType(type) ? relationshipShape(type).phrases[0] : type)

const link = {
  ...linkResolvers,
  phrase,
  from: (source, _, context) => loadOne(context.nodes, source.from),
  to: (source, _, context) => loadOne(context.nodes, source.to),
} satisfies TraceLinkResolvers

export const traceResolvers = { TraceResult: { summary: traceSummary }, TraceThingInfo: thing, TraceLink: link }
