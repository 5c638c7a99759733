import { useCallback, useEffect } from 'react'
import { type AnyVariables, type TypedDocumentNode, useQuery } from 'urql'
import type { TypedDocumentString } from '../generated/graphql.ts'
import { type Failure, readFailure } from './failure.ts'

/** What a question stands at: no answer yet, an answer, or why there is none. */
export type Answer<Data> =
  | { readonly state: 'waiting' }
  | { readonly state: 'answered'; readonly data: Data }
  | { readonly state: 'failed'; readonly failure: Failure; readonly again: () => void }

/**
 * Asks a typed question through the cache, and asks again by itself when a lost connection is back. A question that changes keeps
 * its last answer until the next is there; one that pauses, as long as it does.
 */
export function useAsk<Data, Variables extends AnyVariables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  pause = false,
): Answer<Data> {
  // The generated text is a String object; the client takes the plain text and hands the types on.
  const query = document.toString() as unknown as TypedDocumentNode<Data, Variables>
  const [{ data, error, fetching }, ask] = useQuery<Data, Variables>({ query, variables, pause } as never)
  const again = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask])
  const lost = error?.networkError !== undefined
  useEffect(() => {
    if (!lost) return
    window.addEventListener('online', again)
    return () => window.removeEventListener('online', again)
  }, [lost, again])
  if (error !== undefined && !fetching) return { state: 'failed', failure: readFailure(error, navigator.onLine), again }
  return data === undefined || error !== undefined ? { state: 'waiting' } : { state: 'answered', data }
}
