import type { Basis, ReviewerKind } from '../generated/graphql.ts'
import { sayDay, sayDayOf } from './dates.ts'
import { lowered, sayList } from './numbers.ts'

/** How a link is known, within a sentence. */
export const basisWords: Readonly<Record<Basis, string>> = {
  STATED: 'stated by a document',
  STRUCTURAL: 'shown by the layout',
  CONFIRMED: 'confirmed by a person',
  SUGGESTED: 'suggested',
  REJECTED: 'rejected by a person',
}

/** The ways in which a link is relied on unless more is asked for, the surest first. */
export const relied: readonly Basis[] = ['STATED', 'STRUCTURAL', 'CONFIRMED']

/** All the ways in which a link can be known, the surest first. */
export const everyBasis: readonly Basis[] = [...relied, 'SUGGESTED', 'REJECTED']

/** How a link is known, as the graph holds it. */
export interface Known {
  readonly basis: Basis
  readonly score: number | null
  readonly method: string | null
  readonly reasons: readonly string[]
  readonly reviewedBy: string | null
  readonly reviewerKind: ReviewerKind | null
  readonly reviewedAt: string | null
  readonly reviewReason: string | null
}

const reviewers: Readonly<Record<ReviewerKind, string>> = {
  EDITOR: 'an editor of the data set',
  USER: 'a user of the explorer',
}

/** Whose name says that they edit a data set; that the council did not decide is said besides. */
const isEditors = /\bdata set$/

function sayReview(verb: string, { reviewedBy, reviewerKind, reviewedAt, reviewReason }: Known): string {
  const kind = reviewerKind === null ? null : isEditors.test(reviewedBy ?? '') ? 'not by the council' : reviewers[reviewerKind]
  const who = [reviewedBy, kind].filter((part) => part !== null).join(', ')
  const when = reviewedAt === null ? '' : ` on ${sayDayOf(reviewedAt)}`
  const why = reviewReason === null ? '' : `: ${reviewReason}`
  return `${verb} by ${who === '' ? 'a person' : who}${when === '' ? '' : `,${when}`}${why}`
}

/** Words that start a sentence and are no name, so that they can stand within one. */
const starts = /^(?:Both|Each|One|The|This|These|It|Its|Their|They|There|A|An|Same|What|In|No|Neither|Only)\b/

/** A rule's reason without its full stop, its days as people say them. */
export const sayReason = (reason: string): string =>
  reason
    .trim()
    .replace(/\.$/, '')
    .replaceAll(/\b\d{4}-\d{2}-\d{2}\b/g, sayDay)

/** A rule's reasons as one sentence holds them. */
function sayReasons(reasons: readonly string[]): string {
  const told = reasons.map(sayReason).filter((reason) => reason !== '')
  const within = told.map((reason) => (starts.test(reason) ? lowered(reason) : reason))
  return within.some((reason) => /[,;]|\band\b/.test(reason)) ? within.join('; ') : sayList(within)
}

const tenths = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const

/** How sure a suggestion is, as it was measured: "about eight in ten such suggestions are right". */
export function saySureness(score: number): string {
  const tenth = Math.round(score * 10)
  if (tenth >= 10) return 'nearly all such suggestions are right'
  if (tenth <= 0) return 'hardly any such suggestion is right'
  return `about ${tenths[tenth]} in ten such suggestions ${tenth === 1 ? 'is' : 'are'} right`
}

/** "suggested: about seven in ten such suggestions are right": how far a link can be relied on. */
export const sayHowSure = ({ basis, score }: Pick<Known, 'basis' | 'score'>): string =>
  basis === 'SUGGESTED' && score !== null ? `${basisWords[basis]}: ${saySureness(score)}` : basisWords[basis]

function saySuggestion({ reasons, score, method }: Known): string {
  const why =
    reasons.length > 0 ? sayReasons(reasons) : method === null ? 'a rule matched them' : `the rule “${method}” matched them`
  return `Suggested: ${why}${score === null ? '' : ` (${saySureness(score)})`}`
}

/** The words that stand beside the line: what it shows, for those who do not see it. */
export function sayBasis(known: Known): string {
  switch (known.basis) {
    case 'STATED':
      return 'A document says so'
    case 'STRUCTURAL':
      return 'The layout of the document shows it'
    case 'SUGGESTED':
      return saySuggestion(known)
    case 'CONFIRMED':
      return sayReview('Confirmed', known)
    case 'REJECTED':
      return sayReview('Rejected', known)
  }
}
