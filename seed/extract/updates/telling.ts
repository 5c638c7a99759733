import { isOfOne, isPrivate } from '../meeting/private.ts'
import { done, intended, measured } from './words.ts'

const quoted = /^["'\u2018\u201c]/
const few =
  /\b(?:one|two|1|2) (?:child(?:ren)?|young (?:person|people)|bab(?:y|ies)|famil(?:y|ies)|boys?|girls?|siblings?) (?:who|was|were|is|are|has|have|had|remains?)\b/i
const contact = /@|\b(?:telephone|tel\.?|email|e-mail|contact officer)\b/i

/** Whether words tell of a person, or of a child or family that somebody could know them by. */
export const tellsOfPersons = (text: string): boolean => isPrivate(text) || isOfOne(text) || few.test(text)

/** Whether a sentence tells what was done, before it tells what is still to be done. */
function isDone(sentence: string): boolean {
  if (measured.test(sentence)) return true
  const [first, later] = [done.exec(sentence)?.index, intended.exec(sentence)?.index]
  return first !== undefined && (later === undefined || first < later)
}

/** Whether words could be of an update: they say something, in the council's own voice, of no person. */
const isOpen = (text: string): boolean =>
  text.length >= 25 && !/:$/.test(text.trim()) && !quoted.test(text) && !contact.test(text) && !tellsOfPersons(text)

/** Whether a paragraph or bullet tells progress: what was done, or what has come of it. */
export const tellsProgress = (text: string): boolean => isOpen(text) && text.split(/(?<=[.!?;])\s+/).some(isDone)

/** Whether a bullet tells what was found, where its heading or lead-in says that these are findings. */
export const tellsFound = (text: string): boolean => isOpen(text) && /\p{L}+ \p{L}+ \p{L}+/u.test(text)
