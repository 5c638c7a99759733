import { normalForm } from '../../read/normal.ts'

/** Minutes of which the heading alone is taken: they hold people's names and interests, or questions of the public. */
export const isHeadingOnly = (title: string): boolean =>
  /\b(?:declarations?|disclosures?|interests?|apolog(?:y|ies)|absen(?:ce|t)|substitut\w+|public (?:question|participation|speaking|address)|questions? (?:from|by) (?:the )?public|petitions?|deputations?|sederunt|attendance|presen(?:t|ce)|datganiadau|ymddiheuriadau)\b/i.test(
    title,
  )

const interest =
  /\b(?:declar(?:e|ed|es|ing|ation)|disclos(?:e|ed|es|ing))\b.{0,80}\binterests?\b|\b(?:personal|pecuniary|prejudicial|non-pecuniary|registrable) (?:and (?:prejudicial|pecuniary) )?interests?\b|\bleft the (?:room|meeting|chamber) (?:during|for|while|before)\b/
const relation =
  /\b(?:his|her|whose|my) (?:late )?(?:wife|husband|son|daughter|mother|father|partner|spouse|child|children|brother|sister|grand(?:son|daughter|child|mother|father|parent)s?|niece|nephew)\b/
const aged = /\b\d{1,2}[- ]year[- ]old (?:boy|girl|child|young|male|female|pupil|son|daughter)/
/** A letter in place of a name. */
const lettered = /\b(?:Child|Baby|Family|Young Person|Boy|Girl|Pupil|Mother|Father|Parent) [A-Z]{1,2}\b(?! ?[a-z]{2,} level)/
const contact =
  /[\w.+-]+@[\w-]+\.[\w.]+|\b(?:tel(?:ephone)?|e-?mail|fax|mobile|ffôn|phone)\b\s*(?:no\.?|number)?\s*[:.]|(?<!\d)0\d{3,4} ?\d{3} ?\d{3,4}(?!\d)/

/** Whether words tell of a person what no graph should hold: an interest, kin, a child or family that could be known, where to reach them. */
export function isPrivate(text: string): boolean {
  const normal = normalForm(text).text
  return lettered.test(text) || [interest, relation, aged, contact].some((pattern) => pattern.test(normal))
}
