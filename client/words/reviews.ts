import type { ReviewFragment, ReviewKind, ReviewStanding } from '../generated/graphql.ts'
import { sayDayOf } from './dates.ts'
import { saysCorrected } from './editing.ts'

/** What people do to what rules found, as a list of them is named, and as one of them is told. */
export const reviewWords: Readonly<Record<ReviewKind, readonly [many: string, one: string]>> = {
  CONFIRMED: ['Links confirmed', 'Confirmed'],
  REJECTED: ['Links rejected', 'Rejected'],
  MERGED: ['Two made one', 'Made one'],
  PARTED: ['One parted into two', 'Parted'],
  NOTED: ['Notes', 'Noted'],
}

export const reviewKinds = Object.keys(reviewWords) as readonly ReviewKind[]

export const kindNamed = (text: string | undefined): ReviewKind | undefined =>
  reviewKinds.find((kind) => kind.toLowerCase() === text)

const people = { EDITOR: 'an editor of the data set', USER: 'a user of this site' } as const

type Reviewed = Pick<ReviewFragment, 'kind' | 'by' | 'byKind' | 'at'> & { readonly says?: string | null }

/** Whose name says that they edit a data set. */
const isEditors = /\bdata set$/

/** "Confirmed by A. Editor, an editor of the data set, on 4 June 2025". */
export const sayWho = ({ kind, by, byKind, at, says = null }: Reviewed): string =>
  `${saysCorrected(says ?? '') ? 'Corrected' : reviewWords[kind][1]} by ${by}, ${isEditors.test(by) ? 'not by the council' : people[byKind]}, on ${sayDayOf(at)}`

/** Whether it still counts, in a sentence; nothing where it does. */
export function sayStanding(standing: ReviewStanding, why: string | null): string | null {
  if (standing === 'STANDS') return null
  if (standing === 'REPLACED') return 'It no longer counts: somebody decided otherwise later.'
  return `It counts no more: it fits nothing that the papers tell now${why === null ? '' : ` (${why})`}.`
}
