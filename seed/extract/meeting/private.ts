import { normalForm } from '../../read/normal.ts'
import { isContactLine } from '../contacts.ts'

const headings = [
  /\b(?:declarations?|disclosures?)\b.*\b(?:interests?|members)\b|^(?:declarations?|disclosures?|datganiadau)\b/i,
  /\b(?:conflicts?|members['’]?|councillors['’]?|pecuniary|personal|disclosable|prejudicial) (?:of )?(?:\w+ )?interests?\b|^interests?\b/i,
  /\b(?:apolog(?:y|ies)|substitut\w+|ymddiheuriadau|sederunt|leave of absence)\b|^absen(?:ce|t|ces|tees)\b/i,
  /^(?:record of |members['’]? )?(?:attendance|present|presence)\b(?! (?:at|in|of (?:pupils|children|young)|rates?|strategy|figures|data|policy|levels?|service|update|report))/i,
  /\bpublic (?:questions?|participation|speaking|address(?:es)?|forum|statements?|comments?|contributions?)\b|\b(?:questions?|statements?|representations?|address(?:es)?) (?:from|by|of) (?:members of )?(?:the )?(?:public|residents?)\b/i,
  /\b(?:petitions?|deputations?)\b/i,
]

/** Minutes of which the heading alone is taken: they hold people's names and interests, or questions of the public. */
export const isHeadingOnly = (title: string): boolean => headings.some((pattern) => pattern.test(title.trim()))

const interest =
  /\b(?:declar(?:e|ed|es|ing|ation)|disclos(?:e|ed|es|ing))\b.{0,80}\binterests?\b|\b(?:personal|pecuniary|prejudicial|non-pecuniary|registrable) (?:and (?:prejudicial|pecuniary) )?interests?\b|\bleft the (?:room|meeting|chamber) (?:during|for|while|before)\b/
const relation =
  /\b(?:his|her|whose|my) (?:late )?(?:wife|husband|son|daughter|mother|father|partner|spouse|child|children|brother|sister|grand(?:son|daughter|child|mother|father|parent)s?|niece|nephew)\b/
const aged = /\b\d{1,2}[- ]year[- ]old (?:boy|girl|child|young|male|female|pupil|son|daughter)/
/** A letter in place of a name. */
const lettered = /\b(?:Child|Baby|Family|Young Person|Boy|Girl|Pupil|Mother|Father|Parent) [A-Z]{1,2}\b(?! ?[a-z]{2,} level)/

/** A sentence that leads to how somebody is reached. */
const reached = /^\W*(?:contact|tel(?:ephone)?|e-?mail|phone|mobile|fax)(?: (?:officer|person|details|number))?\s*[:.]/i

/** Whether words tell of a child or family that could be known: so may what follows them. */
export const tellsOfChild = (text: string): boolean =>
  lettered.test(text) || [relation, aged].some((pattern) => pattern.test(normalForm(text).text))

/** Whether words tell of a person what no graph should hold: an interest, kin, a child or family that could be known; or only how somebody is reached. */
export function isPrivate(text: string): boolean {
  return tellsOfChild(text) || reached.test(text) || isContactLine(text) || interest.test(normalForm(text).text)
}
