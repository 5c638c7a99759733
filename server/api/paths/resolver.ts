import { type Label, labelOfId } from '../../../schema/index.ts'
import { type Bounds, bounded } from '../bounded.ts'
import type { QueryResolvers, ThreadPathResolvers } from '../generated/resolvers.ts'
import { notRejected } from '../loaders/linked.ts'
import { loadAll } from '../loaders/load-all.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import { stepsOf } from '../trace/steps.ts'
import { weaker } from '../trace/strength.ts'
import { checkTraceable } from '../trace/traceable.ts'
import { type Way, waysBetween } from './between.ts'
import { budgetOf } from './budget.ts'

export interface PathsSource {
  readonly from: StoredNode
  readonly to: StoredNode
  readonly paths: readonly Way[]
  readonly depth: number
  readonly whole: boolean
}

const depthBounds: Bounds = { name: 'depth', usual: 8, least: 1, most: 12 }
const firstBounds: Bounds = { name: 'first', usual: 5, least: 1, most: 20 }

export const paths: QueryResolvers['paths'] = async (_, args, context): Promise<PathsSource | null> => {
  const depth = bounded(args.depth, depthBounds)
  const first = bounded(args.first, firstBounds)
  const [from, to] = await Promise.all([context.nodes.load(args.from), context.nodes.load(args.to)])
  if (from === null || to === null) return null
  for (const { id } of [from, to]) checkTraceable(labelOfId(id) as Label, id)
  const { step, whole } = stepsOf(context.store)
  const basis = new Set(args.basis ?? notRejected)
  const found = await waysBetween(from.id, to.id, { basis, depth, first }, step, budgetOf(context))
  return { from, to, paths: found.ways, depth, whole: found.whole && whole() }
}

const path = {
  nodes: ({ nodes }, _, context) => loadAll(context.nodes, nodes),
  weakest: ({ links }) => (links.length === 0 ? null : links.reduce(weaker)),
} satisfies ThreadPathResolvers

export const pathResolvers = { ThreadPath: path }
