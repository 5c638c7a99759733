import { isOfOne, isPrivate } from '../meeting/private.ts'

/** Words of what was done, or goes on. */
const done =
  /\b(?:(?:has|have) (?:now |also |since |already |recently |successfully |all |both |not |continued to |been )*\p{L}+(?:ed|en|un|ne|lt|pt|ade|et|ght|ld)\b|(?:has|have|had) (?:now |also )?been\b|(?:was|were) (?:\p{L}+ly )?\p{L}+(?:ed|en|un|ne|ade|ght)\b|(?:was|were) available\b|(?:is|are) (?:now|also up and running|well underway|under ?way|on track|complete|in place|live|continuing|currently|being)\b|now (?:have|has|in place|live|available)\b|there (?:has|have|is|are|was|were|continues)\b|under ?way|on track|continues? to|remains?|launched|introduced|appointed|recruited|completed|implemented|delivered|developed|established|increased|decreased|reduced|improved|celebrated|revised|refreshed|undertook|took place)\b/iu
/** What is not yet. */
const intended = /\b(?:will|shall|should|must|needs? to|plan(?:s|ned)? to|intends? to|aims? to)\b/i
const quoted = /^["'\u2018\u201c]/
const few =
  /\b(?:one|two|1|2) (?:child(?:ren)?|young (?:person|people)|bab(?:y|ies)|famil(?:y|ies)|boys?|girls?|siblings?) (?:who|was|were|is|are|has|have|had|remains?)\b/i
const contact = /@|\b(?:telephone|tel\.?|email|e-mail|contact officer)\b/i

/** Whether words tell of a person, or of a child or family that somebody could know them by. */
export const tellsOfPersons = (text: string): boolean => isPrivate(text) || isOfOne(text) || few.test(text)

/** Whether a sentence tells what was done, before it tells what is still to be done. */
function isDone(sentence: string): boolean {
  const [first, later] = [done.exec(sentence)?.index, intended.exec(sentence)?.index]
  return first !== undefined && (later === undefined || first < later)
}

/** Whether a paragraph or bullet tells progress: what was done, or what has come of it. */
export function tellsProgress(text: string): boolean {
  if (text.length < 25 || /:$/.test(text.trim()) || quoted.test(text) || contact.test(text)) return false
  return text.split(/(?<=[.!?;])\s+/).some(isDone) && !tellsOfPersons(text)
}
