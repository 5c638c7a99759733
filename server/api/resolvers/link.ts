import type { Context } from '../context.ts'
import type { StoredLink } from '../loaders/link-pages.ts'

/** The resolvers of every type of link. */
export const linkResolvers = {
  reasons: (link: StoredLink) => link.reasons ?? [],
  passages: async (link: StoredLink, _: unknown, context: Context) => {
    const found = await context.nodes.loadMany([...(link.cites ?? [])])
    const failed = found.find((each) => each instanceof Error)
    if (failed !== undefined) throw failed
    return found.filter((each) => each !== null)
  },
}
