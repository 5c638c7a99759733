import { needing } from '../appetite.ts'
import type { Context } from '../context.ts'
import type { Ends } from '../lists/links.ts'
import type { StoredLink } from '../loaders/link-pages.ts'
import { loadAll } from '../loaders/load-all.ts'
import { seenOfBoth } from '../reviewing/seen.ts'

/** The resolvers of every type of link. */
export const linkResolvers = {
  reasons: needing(
    (link: StoredLink): readonly string[] => (link.reasons as readonly string[] | undefined) ?? [],
    [],
    ['reasons'],
  ),
  seen: (link: StoredLink & { readonly ends: Ends }, _: unknown, context: Context) =>
    seenOfBoth(context, link, link.ends.from, link.ends.to),
  passages: needing((link: StoredLink, _: unknown, context: Context) => loadAll(context.nodes, link.cites ?? []), [], ['cites']),
}
