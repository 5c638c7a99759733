import { useState } from 'react'
import { type CombinedError, type TypedDocumentNode, useClient } from 'urql'
import { readFailure } from '../ask/failure.ts'
import type { NoteFieldsFragment, TakeNoteMutation, TakeNoteMutationVariables } from '../generated/graphql.ts'
import { noteMutation } from '../queries/notes.ts'
import { type Field, type Filled, type Wrong, wrongIn } from './fields.ts'

/** How far the sending of a note is. */
export type Taking =
  | { readonly state: 'writing'; readonly wrong: readonly Wrong[] }
  | { readonly state: 'sending' }
  | { readonly state: 'taken'; readonly note: NoteFieldsFragment }

/** What the server says of these is of this very note; all else is told as anywhere. */
const inItsWords = new Set(['INVALID_INPUT', 'STORE_FAILED'])

const fieldOf = (code: string, message: string): Field =>
  code === 'KEY_REFUSED' ? 'token' : /: who says it/.test(message) ? 'by' : 'says'

function refusal(error: CombinedError): Wrong {
  const { what, todo, code } = readFailure(error, navigator.onLine)
  const message = error.graphQLErrors[0]?.message
  const ofNote = message !== undefined && inItsWords.has(code)
  return { field: fieldOf(code, message ?? ''), what: ofNote ? message : `${what} ${todo}` }
}

/** Sends a note on a thing, with the key in a header. */
export function useTaking(about: string): { taking: Taking; send: (filled: Filled) => Promise<void> } {
  const client = useClient()
  const [taking, setTaking] = useState<Taking>({ state: 'writing', wrong: [] })
  const send = async ({ says, by, token }: Filled): Promise<void> => {
    const wrong = wrongIn({ says, by, token })
    if (wrong.length > 0) return setTaking({ state: 'writing', wrong })
    setTaking({ state: 'sending' })
    // The generated text is a String object; the client takes the plain text and hands the types on.
    const mutation = noteMutation.toString() as unknown as TypedDocumentNode<TakeNoteMutation, TakeNoteMutationVariables>
    const headers = { authorization: `Bearer ${token.trim()}` }
    const { data, error } = await client.mutation(mutation, { about, says, by }, { fetchOptions: { headers } }).toPromise()
    if (error !== undefined || data === undefined)
      return setTaking({ state: 'writing', wrong: error === undefined ? [] : [refusal(error)] })
    setTaking({ state: 'taken', note: data.note.note })
  }
  return { taking, send }
}
