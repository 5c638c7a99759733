import { useMemo } from 'react'
import type { EditorsNotesQuery } from '../generated/graphql.ts'
import { editorsNotesQuery } from '../queries/editors.ts'
import { saysNothingAnswers } from '../words/editing.ts'
import { useAsk } from './use-ask.ts'

export type EditorsNote = EditorsNotesQuery['notes']['nodes'][number]

/** What editors noted on each of a council's things for which they looked for an answer and found none; asked for once a visit. */
export function useNothingAnswers(council: string | undefined): ReadonlyMap<string, EditorsNote> {
  const answer = useAsk(editorsNotesQuery, { council: council ?? '' }, council === undefined)
  const notes = answer.state === 'answered' ? answer.data.notes.nodes : undefined
  return useMemo(
    () =>
      new Map(
        (notes ?? [])
          .filter(({ text }) => saysNothingAnswers(text ?? ''))
          .flatMap((note) => note.notedOn.nodes.map(({ id }) => [id, note] as const)),
      ),
    [notes],
  )
}
