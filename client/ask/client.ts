import { cacheExchange } from '@urql/exchange-graphcache'
import { Client, fetchExchange } from 'urql'
import { keys } from './keys.ts'

/** One client for the page's life; a test gives its own `fetch`. */
export function createClient(fetch?: typeof globalThis.fetch): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    // Queries name concrete types alone in their fragments, so that no interface need be known here.
    exchanges: [cacheExchange({ keys, possibleTypes: {} }), fetchExchange],
    ...(fetch === undefined ? {} : { fetch }),
  })
}
