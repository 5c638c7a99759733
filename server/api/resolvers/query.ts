import { type Label, Problem } from '../../../schema/index.ts'
import { nodesBackward, nodesForward } from '../../store/index.ts'
import { connectionOf } from '../connection.ts'
import type { Context } from '../context.ts'
import type { QueryResolvers } from '../generated/resolvers.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import { type PageArguments, rangeOf } from '../range.ts'
import { census } from './graph.ts'

const mostIds = 200

export const node: QueryResolvers['node'] = (_, { id }, context) => context.nodes.load(id)

export const nodes: QueryResolvers['nodes'] = (_, { ids }, context) => {
  if (ids.length > mostIds)
    throw new Problem('LIMIT_EXCEEDED', {
      what: `${ids.length} ids are asked for, and ${mostIds} are the most`,
      todo: 'Ask for them in parts',
    })
  return Promise.all(ids.map((id) => context.nodes.load(id)))
}

/** A list of everything of one label. */
export const listOf = (label: Label) => async (_: unknown, args: PageArguments, context: Context) => {
  const range = rangeOf(args, 1)
  const text = (range.way === 'forward' ? nodesForward : nodesBackward).of(label)
  const [after = '', before = ''] = [range.after[0], range.before[0]]
  const rows = range.size === 0 ? [] : await context.store.run(text, { after, before, limit: range.size + 1 })
  const found = rows.map((row) => ({ node: row.node as StoredNode }))
  if (range.way === 'backward') found.reverse()
  return connectionOf(
    found,
    range,
    (row) => [row.node.key],
    async () => (await census(context)).labels.get(label) ?? 0,
  )
}
