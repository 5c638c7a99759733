import type { Layer } from '../../read/layer.ts'
import { type Words, wordsAt } from '../../read/words.ts'

/** Bodies and people that inspectors ask something of. */
const bodies =
  /\b(?:leaders?|authority|council|partnerships?|partners|board|lscb|panel|managers?|directors?|police|force|trust|nhs|icb|ccgs?|commissioners?|chair|mbc|members|agencies|committee|cabinet|constabulary|department|practitioners?|executive)$/i
/** What a sentence asks of its subject. */
const asks = /^((?:(?!\b(?:should|must|needs? to)\b)[^.;:]){3,110}?)\s+(?:should|must|needs?\s+to)\b/i
/** Where a name ends and what limits it begins. */
const limit = /,|\s+(?:of|in|at|across|for|from|within|and|with|on|who|that|which)\s/i

/** What says who decided, before the one who is asked. */
const preface = /^(?:we|inspectors|hmci) (?:have |has )?(?:determined|decided|agreed) that\s+/i
/** What says what the one is who is asked. */
const apposition = /\s+(?:is|are)\s.*$/is

/** Whether words name a body or people that can be asked for something. */
export const isBody = (words: string): boolean => bodies.test((words.split(limit)[0] ?? '').trim())

/** Whom a text asks by its first words: "Health leaders should …". */
export function subjectOf(layer: Layer, words: Words): Words | undefined {
  const span = words.spans[0]
  if (span === undefined) return undefined
  const text = layer.text.slice(span.start, span.end)
  const start = span.start + (preface.exec(text)?.[0].length ?? 0)
  const subject = asks.exec(layer.text.slice(start, span.end))?.[1]?.replace(apposition, '')
  return subject !== undefined && isBody(subject) ? wordsAt(layer.text, [{ start, end: start + subject.length }]) : undefined
}

/** What numbers an ask in words: "Recommendation 4:", "R4", "Priority action 2 –". */
const label =
  /^(?:[*_]*)(?:recommendation|priority action|area for improvement|action|r)\s?(\d{1,2}[a-z]?)(?:[*_]*\s*[:.)\u2013-]+[*_]*\s*|\s+(?=\p{Lu}))/iu

/** The number that a label gives, and the words without it. */
export function labelOf(layer: Layer, words: Words): { readonly number: string | undefined; readonly words: Words } {
  const span = words.spans[0]
  const found = span === undefined ? null : label.exec(layer.text.slice(span.start, span.end))
  if (span === undefined || found === null) return { number: undefined, words }
  return {
    number: found[1],
    words: wordsAt(layer.text, [{ start: span.start + found[0].length, end: span.end }, ...words.spans.slice(1)]),
  }
}
