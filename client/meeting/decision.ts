import type { AnswerFragment, DecisionFragment } from '../generated/graphql.ts'
import type { Known } from '../words/basis.ts'
import { sayDay } from '../words/dates.ts'

type Words = Pick<DecisionFragment['node'], 'caption'> & { readonly text?: string | null; readonly summary?: string | null }

/** The words of something resolved or promised, and whether they are ours. */
export function wordsOf({ caption, text, summary }: Words): { readonly words: string; readonly ours: boolean } {
  return { words: text ?? summary ?? caption, ours: (text ?? null) === null && (summary ?? null) !== null }
}

/** A reason as a part of a sentence: rules write some as sentences of their own. */
const asClause = (reason: string): string =>
  reason.replace(/\.$/, '').replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())

/** How the link to something that came back is known. */
export const knownOf = ({ basis, score, method, reasons, reviewedBy }: AnswerFragment): Known => ({
  basis,
  score,
  method,
  reasons: reasons.length === 0 ? [] : [reasons.map(asClause).join('; ')],
  reviewedBy,
  reviewerKind: null,
  reviewedAt: null,
  reviewReason: null,
})

/** By when: the day, and as printed where that says something else; whether it has gone by, on which day. */
export function sayBy(
  { due, dueOn, pastDue }: Pick<DecisionFragment, 'due' | 'dueOn' | 'pastDue'>,
  today: string | null,
): string | null {
  if (dueOn === null) return due === null ? null : `By when: “${due}”`
  const said = sayDay(dueOn)
  const printed = due === null || due.includes(said) ? '' : ` (printed as “${due}”)`
  const past = pastDue === true && today !== null ? `, which had passed on ${sayDay(today)}` : ''
  return `By ${said}${printed}${past}`
}
