import { type Grade, gradeOf } from './grades.ts'

/** The services for children that were inspected and graded each by itself until 2013. */
const services = /\bsafeguarding\b|\bprotection of children\b|\blooked[ -]after\b|\bchildren in care\b/

/** Whether an inspection that a sentence names was on one service: its grade is none of the whole. */
export const namesService = (text: string): boolean => services.test(text)

const given =
  /^(?:the )?(?:local authority|council|authority|services?|arrangements|it|they)(?: (?:was|were))(?: then| overall)? (?:judged|graded|rated)(?: (?:as|to be))? (requir\w+ improvement(?: to be good)?|inadequate|adequate|good|outstanding)(?: overall)?[.;]?$/

/** The grade that a sentence gives what the sentence before it names, and nothing besides. */
export function gradeAfter(text: string): Grade | undefined {
  const grade = given.exec(text.trim())?.[1]
  return grade === undefined ? undefined : gradeOf(grade.replace(/^requir\w+/, 'requires'))
}
