import { useCallback, useEffect, useMemo, useState } from 'react'
import { type AnyVariables, createRequest, type TypedDocumentNode, useClient, useQuery } from 'urql'
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
  const client = useClient()
  const [{ data, error, fetching }] = useQuery<Data, Variables>({ query, variables, pause } as never)
  const [askedSince, setAskedSince] = useState<typeof error>()
  const { key } = createRequest(query, variables)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the question.
  const request = useMemo(() => createRequest(query, variables), [key])
  const again = useCallback(() => {
    setAskedSince(error)
    const operation = client.createRequestOperation('query', request, { requestPolicy: 'network-only' })
    // Twice in one go: after a failure the client may hold a question for asked that it never sent, and drops what is told once.
    client.reexecuteOperation(operation)
    client.reexecuteOperation(operation)
  }, [client, request, error])
  const lost = error?.networkError !== undefined
  useEffect(() => {
    if (!lost) return
    window.addEventListener('online', again)
    return () => window.removeEventListener('online', again)
  }, [lost, again])
  if (error !== undefined && error !== askedSince && !fetching)
    return { state: 'failed', failure: readFailure(error, navigator.onLine), again }
  return data === undefined || error !== undefined ? { state: 'waiting' } : { state: 'answered', data }
}
