import { cacheExchange } from '@urql/exchange-graphcache'
import { Client, fetchExchange } from 'urql'
import { things } from '../generated/things.ts'
import { keys } from './keys.ts'
import { namingOperations } from './known.ts'
import { readingRefusals } from './refusal.ts'
import { updates } from './updates.ts'

/** One client for the page's life; a test gives its own `fetch`, and says with what texts are digested, if at all. */
export function createClient(
  fetch: typeof globalThis.fetch = globalThis.fetch.bind(globalThis),
  subtle: SubtleCrypto | null = globalThis.crypto?.subtle ?? null,
): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    // The cache knows no schema: a query keeps to fields that every type it may meet has, and its fragments to one type or to all things.
    exchanges: [cacheExchange({ keys, updates, possibleTypes: { Node: things } }), fetchExchange],
    fetch: readingRefusals(namingOperations(fetch, subtle)),
  })
}
