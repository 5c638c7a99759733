import { Problem } from '../../../schema/index.ts'
import { needing } from '../appetite.ts'
import type { QueryResolvers } from '../generated/resolvers.ts'

const mostIds = 200

/** The id of what a person made one with another leads to that. */
export const node: QueryResolvers['node'] = needing(async (_, { id }, context) => {
  const found = await context.nodes.load(id)
  if (found !== null) return found
  const moved = (await context.reviews?.desk.reviewing.book())?.moved.get(id)
  return moved === undefined ? null : context.nodes.load(moved)
})

export const nodes: QueryResolvers['nodes'] = needing((_, { ids }, context) => {
  if (ids.length > mostIds)
    throw new Problem('LIMIT_EXCEEDED', {
      what: `${ids.length} ids are asked for, and ${mostIds} are the most`,
      todo: 'Ask for them in parts',
    })
  return Promise.all(ids.map((id) => context.nodes.load(id)))
})
