import type { UpdatesConfig } from '@urql/exchange-graphcache'

/** What a mutation changes besides what it gives: a note is a link more of what it is about, and a thing more in all. */
export const updates: UpdatesConfig = {
  Mutation: {
    note(result, _, cache) {
      const about = (result as { note?: { about?: { __typename: string; id: string } } }).note?.about
      const stale = [
        ...(about === undefined ? [] : [[about, 'linkGroups'] as const]),
        ...['notes', 'graph'].map((field) => ['Query', field] as const),
      ]
      for (const [entity, field] of stale)
        for (const { fieldName, fieldKey } of cache.inspectFields(entity))
          if (fieldName === field) cache.invalidate(entity, fieldKey)
    },
  },
}
