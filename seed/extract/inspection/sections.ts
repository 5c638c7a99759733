import type { EnumValue } from '../../../schema/index.ts'
import { areaKeysOf, isWithinGroup } from './areas.ts'
import { areaAndGrade } from './grades.ts'
import { plain } from './plain.ts'

/** What the words under a heading are. */
export type Role =
  | { readonly kind: 'findings'; readonly leaning?: 'STRENGTH' | 'WEAKNESS' }
  /** What is found, told in short: it stands again, at length, under findings where there are any. */
  | { readonly kind: 'summary' }
  | { readonly kind: 'headlines' }
  | { readonly kind: 'asks'; readonly ask: EnumValue<'RecommendationKind'> }
  /** What an area's outcome is, in a sentence. */
  | { readonly kind: 'outcome' }
  /** Nothing but grades. */
  | { readonly kind: 'record' }
  | { readonly kind: 'contents' }
  /** Method, scope, facts about the place, teams, cases of single children: no finding and nothing that is asked. */
  | { readonly kind: 'aside' }

const strength: Role = { kind: 'findings', leaning: 'STRENGTH' }
const weakness: Role = { kind: 'findings', leaning: 'WEAKNESS' }
const findings: Role = { kind: 'findings' }
const aside: Role = { kind: 'aside' }

/** Headings of inspectors' reports and what stands under them. The first that fits counts. */
const headings: readonly (readonly [RegExp, Role])[] = [
  [/^(?:table of )?contents(?: page)?$/, { kind: 'contents' }],
  [/^record of main findings\b.{0,60}$/, { kind: 'record' }],
  [/^(?:summary of )?(?:the |our )?(?:inspection )?(?:judgements|grades)(?: at a glance)?$/, { kind: 'record' }],
  [
    /\bjudgements?\b.{0,12}\b(?:and )?what they mean\b|\bwhat (?:the|our|these) .{0,24}(?:judgements?|grades?|evaluations?) mean\b/,
    aside,
  ],
  [/^(?:grade descriptors?|explanation of (?:grades|terms)|(?:terms|words) we use|six-point scale|appendix\b.*)$/, aside],
  [/^(?:areas? for |area for )?(?:priority|immediate)(?: and immediate)? actions?$/, { kind: 'asks', ask: 'PRIORITY_ACTION' }],
  [/^areas? requiring (?:priority|immediate) (?:action|attention)$/, { kind: 'asks', ask: 'PRIORITY_ACTION' }],
  [/^(?:the )?inspection raises significant concerns\b/, { kind: 'asks', ask: 'PRIORITY_ACTION' }],
  [/^(?:main |the )?areas? of significant (?:weakness(?:es)?|concern)$/, { kind: 'asks', ask: 'PRIORITY_ACTION' }],
  [/^what (?:does|do) the (?:area|local area) partnership(?:s)? need to do better\??$/, weakness],
  [/^what (?:is|are) the (?:area|local area) partnerships? doing that (?:is|are) effective\??$/, strength],
  [/^what (?:is|are|has|have) .{0,60}\b(?:doing well|working well|worked well|effective)\??$/, strength],
  [/^what (?:works|worked|is going|went|has gone) well\??$/, strength],
  [/^(?:key )?strengths and (?:weaknesses|areas (?:for|of) \w+)\b.{0,40}$/, findings],
  [/^what is it like to be a child/, findings],
  [
    /^what (?:needs?|must|does .{0,60} need|do .{0,60} need) (?:to )?(?:improve|change|be improved)\b.{0,70}$/,
    { kind: 'asks', ask: 'AREA_FOR_IMPROVEMENT' },
  ],
  [
    /^(?:main |key |identified )?areas? (?:for|of|requiring) (?:further )?improvements?(?: identified)?$|^improvements? (?:needed|required)$|^what .{0,60} needs? to do(?: next)?$/,
    { kind: 'asks', ask: 'AREA_FOR_IMPROVEMENT' },
  ],
  [/^(?:priorities|areas) for (?:further )?improvement$/, { kind: 'asks', ask: 'AREA_FOR_IMPROVEMENT' }],
  [
    /^(?:key |main |summary of |our |inspectors' )?recommendations?(?: (?:to|for|from) .{2,80})?$/,
    { kind: 'asks', ask: 'RECOMMENDATION' },
  ],
  [/^areas (?:for|of) (?:further )?development$/, weakness],
  [/^(?:areas of )?weakness(?:es)?$/, weakness],
  [/^(?:key |main |areas of )?strengths?$/, strength],
  [/^the (?:local authority|area|partnership|council|board)'s strengths$/, strength],
  [/^(?:case|practice) (?:study|studies|example)\b/, aside],
  [/summary for children/, aside],
  [/^(?:headline findings?|key messages?)$/, { kind: 'headlines' }],
  [/^(?:executive |brief )?summary(?: of (?:the )?(?:main |key )?findings?)?$/, { kind: 'summary' }],
  [/^(?:overview|overall findings|background and overview)$/, { kind: 'summary' }],
  [
    /^(?:main |key |inspection |summary of |detailed )?findings?(?: and evaluation of progress)?(?:(?: |-|:)+.{2,80})?$/,
    findings,
  ],
  [/^(?:evaluation of )?progress\b.{0,80}$|^what has changed since\b.{0,60}$/, findings],
  [/^how (?:well|good|effective(?:ly)?) (?:are|is|do|does|has|have)\b.{0,120}$/, findings],
  [/^(?:the )?service meets the requirements\b/, findings],
  [/^other findings$/, findings],
  [/^inspection judgements? about\b/, findings],
  [/^(?:inspection )?outcome$/, { kind: 'outcome' }],
  [/^(?:the )?(?:inspection|visit|inspectors?)(?: team| dates?| arrangements)?$/, aside],
  [/^(?:the )?inspection team\b.{0,20}$/, aside],
  [/^(?:information|further information|background information|other information) (?:about|on)\b/, aside],
  [/^about (?:this|the) (?:inspection|visit|report|local area|area|local authority)\b/, aside],
  [/^(?:areas|scope) (?:covered|of the visit|of the inspection|of this)/, aside],
  [
    /^(?:context|background|scope|methodology|legal (?:context|basis)|introduction|previous ofsted inspections?|local leadership|next steps|annex.*|glossary)$/,
    aside,
  ],
  [
    /^(?:children (?:living|looked after)|child protection|other ofsted inspections|the casework model).{0,40}\b(?:in|of) (?:this|the) area$/,
    aside,
  ],
  [/^the casework model/, aside],
  [/^local authority\b.{0,12}\bintegrated care board/, aside],
  [/^(?:local area partnership|inspection) (?:details|main findings)/, aside],
  [/^(?:service information|service description|the local authority and its area)$/, aside],
]

/** Areas of judgement as headings: their findings stand below. */
const judged =
  /^(?:the )?(?:experiences? and progress of|impact of leaders|leadership,? (?:and )?(?:management|governance)|quality of (?:practice|services|provision)|effectiveness of|overall effectiveness|outcomes for|ambition and prioritisation|children who need help and protection|children looked after and achieving permanence|performance management|adoption performance|evaluation of)\b/

/** How the four principles of Welsh law are headed, under which findings are told there. */
const principles = /^(?:people|prevention|well-?being|partnerships?|partnerships? and integration)$/

/** The halves of a heading that is printed in two languages. */
const halves = (heading: string): string[] => heading.split(/\s+[/|\u2013]\s+/)

function roleOfOne(heading: string): Role | undefined {
  const told = plain(heading)
  const known = headings.find(([pattern]) => pattern.test(told))?.[1]
  if (known !== undefined) return known
  if (/^the graded judgement\b/.test(told) || principles.test(told)) return findings
  return judged.test(told) || isGradedArea(heading) ? findings : undefined
}

/** What makes words tell of another time, or of a condition. */
export const isElsewhere = (told: string): boolean =>
  /\b(?:not|no longer|was|were|previous(?:ly)?|last|earlier|because|although|which|however|since|when|if|would|could|should|until|remain(?:s|ed)?|(?:19|20)\d\d)\b/.test(
    told,
  )

/** An area with its grade, and nothing besides. */
function isGradedArea(heading: string): boolean {
  const parts = areaAndGrade(heading)
  if (parts === undefined || parts.area.length >= 140 || /\.(?:\s|$)/.test(heading) || isElsewhere(plain(heading))) return false
  return areaKeysOf(parts.area).length > 0 || isWithinGroup(parts.area)
}

/** The role of what stands under a heading; undefined where the heading is not known. */
export function roleOf(heading: string): Role | undefined {
  const whole = roleOfOne(heading)
  if (whole !== undefined) return whole
  const [first, second, ...more] = halves(heading)
  return first === undefined || second === undefined || more.length > 0 ? undefined : (roleOfOne(first) ?? roleOfOne(second))
}

/** A heading below which another inspection is told. */
export const isPast = (heading: string): boolean =>
  /^(?:progress since|previous (?:ofsted )?inspections?|what has changed since|other ofsted inspections)\b|\bthey mean\b|\bjudgements mean\b/.test(
    plain(heading),
  )

/** By when what stands below is to be done. */
export const isDeadline = (heading: string): boolean =>
  /^(?:(?:to be (?:done|completed) )?immediate(?:ly)?|(?:with)?in (?:the next )?(?:\d{1,2}|one|two|three|four|six|nine|twelve) (?:working )?(?:days?|weeks?|months?)(?: of\b.{0,60})?)$/.test(
    plain(heading),
  )

/** Whether a heading names an area of judgement, and no kind of section. */
export const isArea = (heading: string): boolean =>
  !headings.some(([pattern]) => pattern.test(plain(heading))) && (judged.test(plain(heading)) || isGradedArea(heading))

/** A heading without the grade that it may end with. */
export function areaOf(heading: string): string {
  const told = heading.replace(/[\s:.]+$/, '')
  const parts = areaAndGrade(told)
  return parts === undefined ? told : told.slice(0, parts.area.length).replace(/[\s:.\u2013\u2014-]+$/, '')
}

/** The heading from which on a report speaks of the safeguarding board. */
export const isBoardPart = (heading: string): boolean =>
  /^(?:the )?(?:[a-z-]+ ){0,2}safeguarding children'?s? board\b.{0,60}$|^the lscb$|^inspection findings - the local safeguarding|^review of the effectiveness of the (?:local safeguarding|lscb)\b.{0,40}$/.test(
    plain(heading),
  )

/** The heading that ends the part on the board. */
export const isAuthorityPart = (heading: string): boolean => /^the local authority$/.test(plain(heading))
