import type { Context } from '../context.ts'
import type { StoredLink } from '../loaders/link-pages.ts'
import { loadAll } from '../loaders/load-all.ts'

/** The resolvers of every type of link. */
export const linkResolvers = {
  reasons: (link: StoredLink): readonly string[] => (link.reasons as readonly string[] | undefined) ?? [],
  passages: (link: StoredLink, _: unknown, context: Context) => loadAll(context.nodes, link.cites ?? []),
}
