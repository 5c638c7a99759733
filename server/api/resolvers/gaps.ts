import { type LinkDirection, orderKey, type RelationshipType } from '../../../schema/index.ts'
import { connectionOf, type Page } from '../connection.ts'
import type { Context } from '../context.ts'
import { answersOf, linksAt, nearestTo } from '../gaps/answers.ts'
import { lacking, unanswered } from '../gaps/find.ts'
import type { GapKind, Gaps } from '../gaps/kinds.ts'
import type { GapEdgeResolvers, GapGroupResolvers, GapsResultResolvers, QueryResolvers } from '../generated/resolvers.ts'
import { loadAll } from '../loaders/load-all.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import { checkCouncil, findCurrentPlans } from '../plans/current.ts'
import { type PageArguments, rangeOf } from '../range.ts'

export interface GapsSource {
  readonly plans: readonly StoredNode[]
  readonly groups: readonly Gaps[]
}

export const gaps: QueryResolvers['gaps'] = async (_, { council }, context): Promise<GapsSource> => {
  await checkCouncil(context, council)
  const plans = await findCurrentPlans(context, council, undefined)
  const [asked, actions] = await Promise.all([unanswered(context, council), lacking(context, plans)])
  return { plans, groups: [...asked, ...actions] }
}

/** A gap in a list. */
export interface GapEdgeSource {
  readonly cursor: string
  readonly node: StoredNode
  readonly suggested: boolean
  readonly kind: GapKind
}
export type GapPage = Page<GapEdgeSource>

interface Arguments extends PageArguments {
  readonly suggested?: boolean | null
}

/** A page of gaps, which are all known: one row more than asked for where more follow. */
async function pageOf({ kind, gaps }: Gaps, args: Arguments, context: Context): Promise<GapPage> {
  const range = rangeOf(args, 1)
  const [after = '', before = ''] = [range.after[0], range.before[0]]
  const asked = args.suggested == null ? gaps : gaps.filter((gap) => gap.suggested === args.suggested)
  const between = asked.filter(({ id }) => orderKey(id) > after && orderKey(id) < before)
  const size = range.size === 0 ? 0 : range.size + 1
  const rows = range.way === 'forward' ? between.slice(0, size) : between.slice(Math.max(between.length - size, 0))
  const nodes = await loadAll(
    context.nodes,
    rows.map(({ id }) => id),
  )
  const suggested = new Map(rows.map((gap) => [gap.id, gap.suggested]))
  return connectionOf(
    nodes.map((node) => ({ node, suggested: suggested.get(node.id) === true, kind })),
    range,
    ({ node }) => [orderKey(node.id)],
    async () => asked.length,
  )
}

const group = {
  total: ({ gaps }) => gaps.length,
  suggested: ({ gaps }) => gaps.filter(({ suggested }) => suggested).length,
  things: (source, args, context) => pageOf(source, args, context),
} satisfies GapGroupResolvers

/** Which suggested link alone would fill a gap; of the others, ways to an answer are looked for. */
const filling: Partial<Record<GapKind, readonly [type: RelationshipType, direction: LinkDirection]>> = {
  RECOMMENDATION_LEFT_OUT: ['RESTATES', 'IN'],
  ACTION_WITHOUT_OWNER: ['OWNED_BY', 'OUT'],
  ACTION_WITHOUT_SUCCESS_MEASURE: ['JUDGED_BY', 'OUT'],
}

const withoutAnswer: readonly GapKind[] = ['FINDING_WITHOUT_ACTION', 'RECOMMENDATION_WITHOUT_ACTION', 'MEASURE_WITHOUT_ACTION']

const edge = {
  suggestions: async ({ kind, node, suggested }, _, context) => {
    if (!suggested) return []
    const [type, direction] = filling[kind] ?? []
    if (type !== undefined && direction !== undefined) return linksAt(context, node.id, type, direction, ['SUGGESTED'])
    return (await answersOf(context, node.id)).suggested
  },
  nearest: async ({ kind, node, suggested }, _, context) =>
    suggested || !withoutAnswer.includes(kind) ? [] : nearestTo(context, node.id),
} satisfies GapEdgeResolvers

const result = {
  groups: ({ groups }, { kind }) => (kind == null ? groups : groups.filter((each) => kind.includes(each.kind))),
} satisfies GapsResultResolvers

export const gapsResolvers = { GapsResult: result, GapGroup: group, GapEdge: edge }
