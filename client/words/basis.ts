import type { Basis, ReviewerKind } from '../generated/graphql.ts'
import { sayDayOf } from './dates.ts'
import { sayList } from './numbers.ts'

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

function sayReview(verb: string, { reviewedBy, reviewerKind, reviewedAt, reviewReason }: Known): string {
  const kind = reviewerKind === null ? null : reviewers[reviewerKind]
  const who = [reviewedBy, kind].filter((part) => part !== null).join(', ')
  const when = reviewedAt === null ? '' : ` on ${sayDayOf(reviewedAt)}`
  const why = reviewReason === null ? '' : `: ${reviewReason}`
  return `${verb} by ${who === '' ? 'a person' : who}${when}${why}`
}

function saySuggestion({ reasons, score, method }: Known): string {
  const why =
    reasons.length > 0 ? sayList(reasons) : method === null ? 'a rule matched them' : `the rule “${method}” matched them`
  return `Suggested: ${why}${score === null ? '' : ` (${score === 1 ? '1' : score.toFixed(2)} of 1)`}`
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
