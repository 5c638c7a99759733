import type { NoteFieldsFragment, NotesQuery, ReviewerKind } from '../generated/graphql.ts'
import { sayBasis } from './basis.ts'
import { sayDayOf } from './dates.ts'
import { saysCorrected, saysNothingAnswers } from './editing.ts'

/** Something said or decided of a thing: who and when in a line, and the words of whoever said it. */
export interface Remark {
  readonly id: string
  readonly at: string
  readonly head: string
  readonly text: string | null
}

type Noted = NonNullable<NotesQuery['node']>
type Flagged = Noted['flagged'][number]['page']['edges'][number]

const writers: Readonly<Record<ReviewerKind, string>> = { EDITOR: 'an editor', USER: 'a reader' }

/** Whose name says that they edit a data set. */
const isEditors = /\bdata set$/

const verbOf = ({ byKind, text }: Pick<NoteFieldsFragment, 'byKind' | 'text'>): string => {
  if (byKind !== 'EDITOR' || saysNothingAnswers(text)) return 'Noted'
  return saysCorrected(text) ? 'Corrected' : 'Answered'
}

/** "Noted by A. Reader, a reader, on 21 November 2026". What an editor says is an answer, unless it stands for itself. */
export const sayNoted = ({ by, byKind, at, text }: Pick<NoteFieldsFragment, 'by' | 'byKind' | 'at' | 'text'>): string =>
  `${verbOf({ byKind, text })} by ${by}, ${isEditors.test(by) ? 'not by the council' : writers[byKind]}, on ${sayDayOf(at)}`

const decided = (edge: Flagged, several: boolean): Remark | null =>
  edge.reviewedAt === null
    ? null
    : {
        id: `decided ${edge.node.id}`,
        at: edge.reviewedAt,
        head: several ? `Of ${edge.node.caption}: ${sayBasis(edge)}` : sayBasis(edge),
        text: null,
      }

/** The notes on a thing; of a flag, also what people decided on whether it is right. */
export function remarksOf({ noted, flagged }: Pick<Noted, 'noted' | 'flagged'>): readonly Remark[] {
  const notes = noted.flatMap(({ page }) =>
    page.edges.flatMap(({ node }) =>
      node.__typename === 'Note' ? [{ id: node.id, at: node.at, head: sayNoted(node), text: node.text }] : [],
    ),
  )
  const edges = flagged.flatMap(({ page }) => page.edges)
  return [...notes, ...edges.flatMap((edge) => decided(edge, edges.length > 1) ?? [])]
}

/** The earliest first. */
export const inTime = (remarks: readonly Remark[]): readonly Remark[] =>
  [...remarks].sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : 1))
