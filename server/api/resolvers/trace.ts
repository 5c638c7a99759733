import { isRelationshipType, labelOfId, relationshipShape } from '../../../schema/index.ts'
import { needing } from '../appetite.ts'
import { type Bounds, bounded } from '../bounded.ts'
import type { QueryResolvers, TraceLinkResolvers, TraceResultResolvers, TraceThingInfoResolvers } from '../generated/resolvers.ts'
import { loadAll, loadOne } from '../loaders/load-all.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import { seenOfBoth } from '../reviewing/seen.ts'
import { compose, type Traced, type TracedLink } from '../trace/compose.ts'
import type { Direction } from '../trace/rules.ts'
import { stepsOf } from '../trace/steps.ts'
import { type Basis, relied } from '../trace/strength.ts'
import { summaryOf, summed } from '../trace/summary.ts'
import { checkTraceable } from '../trace/traceable.ts'
import { isUnanswered, nearestIfUnanswered, unansweredWords } from '../trace/unanswered.ts'
import { walk } from '../trace/walk.ts'
import { linkResolvers } from './link.ts'

const depthBounds: Bounds = { name: 'depth', usual: 12, least: 0, most: 20 }
const limitBounds: Bounds = { name: 'limit', usual: 500, least: 1, most: 1000 }

/** A thread, as resolvers hand it on. */
export interface TraceSource extends Traced {
  readonly from: StoredNode
  readonly direction: Direction
  readonly basis: readonly Basis[]
  readonly depth: number
  readonly whole: boolean
}

export const trace = needing<NonNullable<QueryResolvers['trace']>>(async (_, args, context): Promise<TraceSource | null> => {
  const direction = args.direction ?? 'BOTH'
  const basis = args.basis ?? relied
  const depth = bounded(args.depth, depthBounds)
  const limit = bounded(args.limit, limitBounds)
  const from = await context.nodes.load(args.from)
  const label = labelOfId(args.from)
  if (from === null || label === undefined) return null
  checkTraceable(label, args.from)
  const { step, whole } = stepsOf(context.store)
  const walked = await walk(from.id, { direction, basis: new Set(basis), depth, limit }, step)
  return { ...compose(from.id, walked), from, direction, basis, depth, whole: whole() }
})

const result = {
  links: needing<NonNullable<TraceResultResolvers['links']>>(({ links }, { followed }) =>
    followed === null || followed === undefined ? [...links] : links.filter((each) => each.followed === followed),
  ),
  summary: needing<NonNullable<TraceResultResolvers['summary']>>(
    async (traced, _, context) => summaryOf(traced, await loadAll(context.nodes, summed(traced))),
    ['rag', 'kind'],
  ),
  unanswered: ({ from }, _, context) => isUnanswered(context, from),
  unansweredWords: ({ from }, _, context) => unansweredWords(context, from),
  nearest: ({ from }, _, context) => nearestIfUnanswered(context, from),
} satisfies TraceResultResolvers

const thing = {
  node: needing<NonNullable<TraceThingInfoResolvers['node']>>((source, _, context) => loadOne(context.nodes, source.id)),
  owners: needing<NonNullable<TraceThingInfoResolvers['owners']>>((source, _, context) => loadAll(context.nodes, source.owners)),
} satisfies TraceThingInfoResolvers

const phrase = needing(({ type }: TracedLink): string => (isRelationshipType(type) ? relationshipShape(type).phrases[0] : type))

const textsIn = (value: unknown): readonly string[] => (Array.isArray(value) ? value : [])

const link = {
  ...linkResolvers,
  phrase,
  seen: (source, _, context) => seenOfBoth(context, { ...source }, source.from, source.to),
  from: needing<NonNullable<TraceLinkResolvers['from']>>((source, _, context) => loadOne(context.nodes, source.from)),
  to: needing<NonNullable<TraceLinkResolvers['to']>>((source, _, context) => loadOne(context.nodes, source.to)),
  leftOut: ({ leftOut }) => textsIn(leftOut),
  softened: ({ softened }) => textsIn(softened),
} satisfies TraceLinkResolvers

export const traceResolvers = { TraceResult: result, TraceThingInfo: thing, TraceLink: link }
