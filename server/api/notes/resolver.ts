import { Problem } from '../../../schema/index.ts'
import type { Context } from '../context.ts'
import type { MutationResolvers, QueryResolvers } from '../generated/resolvers.ts'
import type { StoredNode } from '../loaders/nodes.ts'

async function loaded({ nodes }: Context, id: string): Promise<StoredNode> {
  const node = await nodes.clear(id).load(id)
  if (node !== null) return node
  throw new Problem('NOT_FOUND', { what: 'Nothing in the graph has this id', where: id.slice(0, 80), todo: 'Look for it anew' })
}

export const canNote: QueryResolvers['canNote'] = (_, __, { notes }) => notes !== undefined

export const note: MutationResolvers['note'] = async (_, { about, says, by }, context) => {
  const { notes } = context
  if (notes === undefined)
    throw new Problem('NOTES_CLOSED', {
      what: 'This server takes no notes',
      todo: 'Send it to whoever runs this server: they write it down with "npm run review -- note", or set REVIEW_TOKEN',
    })
  const id = await notes.desk.hand(notes.authorization, { about, says, by })
  context.linkPages.forget()
  context.linkCounts.forget()
  return { note: await loaded(context, id), about: await loaded(context, about) }
}
