import { fullMonthName } from '../../dates/index.ts'
import { normalForm } from '../../read/normal.ts'
import { isContactLine } from '../contacts.ts'

const ofPublic = [
  /\bpublic (?:questions?|participation|speaking|address(?:es)?|forum|statements?|comments?|contributions?)\b|\b(?:questions?|statements?|representations?|address(?:es)?) (?:from|by|of) (?:members of )?(?:the )?(?:public|residents?)\b/i,
  /\b(?:petitions?|deputations?)\b/i,
]
const headings = [
  /\b(?:declarations?|disclosures?)\b.*\b(?:interests?|members)\b|^(?:declarations?|disclosures?|datganiadau)\b/i,
  /\b(?:conflicts?|members['’]?|councillors['’]?|pecuniary|personal|disclosable|prejudicial) (?:of )?(?:\w+ )?interests?\b|^interests?\b/i,
  /\b(?:apolog(?:y|ies)|substitut\w+|ymddiheuriadau|sederunt|leave of absence)\b|^absen(?:ce|t|ces|tees)\b/i,
  /^(?:record of |members['’]? )?(?:attendance|present|presence)\b(?! (?:at|in|of (?:pupils|children|young)|rates?|strategy|figures|data|policy|levels?|service|update|report))/i,
  ...ofPublic,
]

/** Minutes of which the heading alone is taken: they hold people's names and interests, or questions of the public. */
export const isHeadingOnly = (title: string): boolean => headings.some((pattern) => pattern.test(title.trim()))

/** Whether under a heading the public asks, speaks or petitions. */
export const asksOfPublic = (title: string): boolean => ofPublic.some((pattern) => pattern.test(title.trim()))

const interest =
  /\b(?:declar(?:e|ed|es|ing|ation)|disclos(?:e|ed|es|ing))\b.{0,80}\binterests?\b|\b(?:personal|pecuniary|prejudicial|non-pecuniary|registrable) (?:and (?:prejudicial|pecuniary) )?interests?\b|\bleft the (?:room|meeting|chamber) (?:during|for|while|before)\b/
const singleKin =
  "(?:wife|husband|spouse|son|daughter|mother|father|brother|sister(?! (?:council|authorit|compan|organisation|service|paper|report|site|school))|aunt|uncle|grand(?:son|daughter|child|mother|father|parent)|niece|nephew)s?\\b(?!')"
const ownKin = `(?:${singleKin}|(?:partner|child|children|twins|baby)\\b(?!'s? (?:services|social|homes?|cent(?:re|er)s?|board|trust|scrutiny|commission)))`
const kinWord =
  '(?:late|own|young|youngest|younger|elder|eldest|older|oldest|foster|adopted|disabled|autistic|step-?|\\d{1,2}|one|two|three|four|five|six)'
const relation = new RegExp(
  [
    `\\b(?:his|her|my|(?<!\\b(?:parents|mothers|fathers|families|carers|people|those|women|men|residents|households) )whose) (?:${kinWord} ){0,2}${ownKin}`,
    `\\bour (?:${kinWord} ){0,2}${singleKin}`,
    `\\b(?:mr|mrs|ms|miss|dr|cllr|councillor|sir|lady|lord|dame|reverend|rev)\\.? (?:[\\p{L}'-]{1,30} ){0,3}[\\p{L}'-]{0,29}(?:'s|s') (?:${kinWord} ){0,2}${ownKin}`,
  ].join('|'),
  'u',
)
/** Kin of somebody who is called by a name. */
const ofNamed = new RegExp(
  `\\b(?!(?:Child|Children|Women|Men|People|Person|Baby|Mother|Father|Parent|Family|Carer)['’])\\p{Lu}\\p{Ll}{1,20}['’]s (?:${kinWord} ){0,2}${singleKin}`,
  'u',
)
const one = '(?:boy|girl|child|baby|toddler|teenager|young (?:person|man|woman|lad)|pupil|son|daughter|care leaver|twin)'
const age = '(?:1?\\d|2[0-5])'
const limits =
  '(?! ?(?:-|to\\b|or\\b|and (?:over|under|above|below|older|younger|up)|years? (?:or|and)|plus\\b|\\+|%|\\d|\\.\\d))'
const aged = new RegExp(
  [
    `\\b\\d{1,2}[- ]year[- ]old (?:boy|girl|child|young|male|female|pupil|son|daughter)`,
    `\\b(?:a|an|the|one|this|that|our|his|her) (?:[a-z-]{1,20} )?${one},? (?:who (?:is|was) )?(?:just |only )?aged ${age}\\b${limits}`,
    `\\b(?:a|an|the|one|this|that|our|his|her) (?:[a-z-]{1,20} )?${one}(?: \\(${age}\\)|, ${age},|,? who (?:is|was) (?:just |only )?${age}\\b${limits})`,
    `\\bthe (?:two |three |four )?(?:twins|siblings|brothers|sisters|boys|girls|children), (?:both |all )?aged ${age}\\b(?: and ${age}\\b)?(?=,|\\.|$| (?:have|had|were|are|who|live))`,
  ].join('|'),
)
const told =
  '(?:is|was|has|had|who|and (?:his|her)|says|said|told|lives?|lived|moved|went|now|still|came|attends?|attended|asked|does|did|took|ran|needs|needed|wants|wanted)'
/** A letter or a first name, with an age: "K, 15, is". */
const namedWithAge = new RegExp(
  `(?:^|[\\s("'“‘])(?:(?<!\\b(?:Table|Figure|Appendix|Annex|Section|Part|Group|Band|Ward|Item|Option|Schedule|Phase|Stage) )[A-Z]{1,2}(?:,? \\(${age}\\)|, (?:aged )?${age},)|(?!(?:${fullMonthName}|Table|Figure|Page|Section|Item|Year|Stage|Phase|Band|Ward)\\b)\\p{Lu}\\p{Ll}{1,20}, aged ${age},) ${told}\\b`,
  'u',
)
/** Where somebody who is called by a name lives. */
const livesAt =
  /\b(?:Mr|Mrs|Ms|Miss|Dr)\.? (?:[\p{L}'’-]{1,30},? ){1,3}(?:of|from|at|who lives (?:at|in)|living (?:at|in)) \d{1,4}[A-Za-z]? \p{Lu}/u
/** A letter in place of a name. */
const lettered =
  /\b(?:Child|child|Baby|Family|Young [Pp]erson|Boy|Girl|Pupil|Mother|Father|Parent) [A-Z]{1,2}\b(?! ?[a-z]{2,} level)/

/** What papers call one child, or one family. */
const ofOne =
  /\b(?:a|one|this|the) (?:\d+[- ]year[- ]old|child|young (?:person|man|woman)|boy|girl|baby|teenager|sibling group|mother|father|mum|dad|parent)\b(?!['’]s (?:record|plan|journey|voice|needs))/i
const pronoun = /\b(?:he|she|his|her|him)\b/i
/** Words for anybody. */
const either = /\b(?:his or her|her or his|he or she|she or he|him or her|his\/her|he\/she|him\/her|s\/he)\b/gi
const caseStudy = /\bcase study\b/i

/** A sentence that leads to how somebody is reached. */
const reached = /^\W*(?:contact|tel(?:ephone)?|e-?mail|phone|mobile|fax)(?: (?:officer|person|details|number))?\s*[:.]/i

/** Whether words tell of a child or family that could be known: so may what follows them. */
export function tellsOfChild(text: string): boolean {
  const { text: normal } = normalForm(text)
  return (
    [lettered, ofNamed, namedWithAge, livesAt].some((pattern) => pattern.test(text)) ||
    [relation, aged].some((pattern) => pattern.test(normal.replace(either, ' ')))
  )
}

/** Whether words tell what befell one child or family, known or not: no figure and no progress of a council. */
export const isOfOne = (text: string): boolean =>
  tellsOfChild(text) || caseStudy.test(text) || (ofOne.test(text) && pronoun.test(text.replace(either, '')))

/** Whether words tell of a person what no graph should hold: an interest, kin, a child or family that could be known; or only how somebody is reached. */
export function isPrivate(text: string): boolean {
  return tellsOfChild(text) || reached.test(text) || isContactLine(text) || interest.test(normalForm(text).text)
}
