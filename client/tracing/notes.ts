import type { Polarity, RelationshipType } from '../generated/graphql.ts'
import { type Known, sayBasis } from '../words/basis.ts'

interface End {
  readonly id: string
  readonly polarity?: Polarity | null
}

interface Noted {
  readonly type: RelationshipType
  readonly from: End
  readonly to: End
  readonly concern: string | null
  readonly leftOut: readonly string[]
  readonly softened: readonly string[]
}

function sayTurn({ from, to }: Pick<Noted, 'from' | 'to'>): string {
  if (from.polarity === 'STRENGTH') return 'A strength then, a concern now'
  return to.polarity === 'STRENGTH' ? 'A concern then, a strength now' : 'It turned into its opposite'
}

const quoted = (words: readonly string[]): string => words.map((each) => `“${each}”`).join(', ')

/** What a link says besides that it is there: what came back or turned, and what a telling leaves out or says more mildly. */
export function notesOf(link: Noted): string[] {
  const { type, concern, leftOut, softened } = link
  if (type === 'TURNED_INTO') return [`${sayTurn(link)}${concern === null ? '' : `: ${concern}`}`]
  if (type === 'RECURS_AS') return concern === null ? [] : [`The same concern: ${concern}`]
  return [
    ...(leftOut.length > 0 ? [`The telling leaves out ${quoted(leftOut)}`] : []),
    ...(softened.length > 0 ? [`It says more mildly: ${quoted(softened)}`] : []),
  ]
}

/** Sentences that end once: a reason that a person gave may bring its own full stop. */
export const asSentences = (told: readonly string[]): string => told.map((each) => `${each.replace(/[.\s]+$/, '')}.`).join(' ')

/** What a link says besides that it is there, and how it is known, in sentences. */
export const sayNotes = (link: Noted & Known): string => asSentences([...notesOf(link), sayBasis(link)])
