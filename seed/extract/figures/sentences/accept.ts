import { fullMonthName } from '../../../dates/index.ts'
import { isPlural } from '../numbers/nouns.ts'
import type { Quantity } from '../numbers/quantities.ts'

/** What a sentence has before and behind a number. */
export interface Sides {
  /** All that stands before it, up to some hundred characters. */
  readonly before: string
  /** What stands between the number before it, or the sentence's start, and it. */
  readonly left: string
  readonly after: string
  /** Whether a figure was taken before it in the sentence. */
  readonly follows: boolean
  /** Whether the sentence before it, or what it stands under, has figures. */
  readonly goesOn: boolean
  readonly isChange: boolean
  readonly isAim: boolean
  readonly inPlace: boolean
  /** Whether what it counts stands before it as a label: "Contacts received: 2,614". */
  readonly labelled: boolean
}

const subject =
  /^ ?(?:\([^()]{1,30}\) ?)?,? ?(?:of (?:these|those|them|whom|which|our|the)\b|(?:currently|also|now|subsequently|still|already) )?(?:are|were|was|is|have|has|had|live|lived|would|said|felt|wanted|attend|attended|became|become|moved|ceased|achieved|went|go|remain|remained|received|receive|returned|left|live|came|started|began|completed|stayed|gained|being|\p{L}{3,12}ed)\b|^ ?of (?:these|those|them|whom|which|the)\b/iu
const opensSubject =
  /(?:^|[,;:(] ?(?:and |of whom |of which |with |but )?|\b(?:of (?:whom|which|these|those|them)|and|with|while|but|all|only|further|another),? ?)$/i
const measured =
  /\b(?:doubl\w+|halv\w+|trebl\w+|numbers?|rates?|totals?|totalled|figures?|population|proportion|percentage|averages?|caseloads?|scores?|volumes?|levels?|cohort|increas\w+|decreas\w+|reduc\w+|ris(?:e|en|ing)|rose|fell|fall\w*|drop\w*|declin\w*|compar\w+|higher|lower)\b/i
const linked =
  /(?:\b(?:is|was|were|are|be|been|at|to|from|of|stood|stands|totalled|totalling|reached|reaching|by|against|v\.?|vs\.?|versus|than|caseloads?|remains?|remained|now|currently|around|with|and|in|hit|average|averages|averaged|averaging)|[,:(\u2010-\u2015-]) ?$/i
const leads =
  /^(?:this|that|it|these|they|which|there)\b.{0,80}\b(?:increase|decrease|reduction|rise|fall|drop|growth|compar\w+|improvement|change)\b.{0,40}\b(?:from|of|on|than|to|with) $/i
const lasts =
  /\b(?:averag\w*(?:[^.;]{0,80}\b(?:is|was|of|at|to|being|are|were|took|takes|for))?|took|takes?|taking|taken|waits?|waited|waiting|timely at|as short as|as long as|reduc\w+ to|increas\w+ to|fall\w* to|fell to|ris\w+ to|rose to|improv\w+ to|down to|up to|down by [^,;.]{1,20} to|from|\b(?:average|time|length|duration|wait|age)\b[^.;:]{0,80}:|target of|threshold of|figure of|compar\w+ (?:to|with)|(?:duration|time|timescale|length|timeliness|performance|number of (?:days|weeks)|days|weeks)\b[^.;]{0,200}\b(?:is|was|of|at|to|being|are|than)|on the)(?: an average of| average| the| an| a)? ?$/i
const someCases = /\b(?:in|for|these|those|such as|example of)(?: only| just)? $/i
const offers = /\b(?:within|every|over|for|until|after|before|than|next|last|past|under|least|these|previous|first|each|the) $/i
const notSeen =
  /\b(?:real|invented|fictional|fictitious|found|seen|identified|observed|noted|evidence|sampled|unaware|considered|unsafe)\b/i

const tells =
  /^(?: [\p{L}'’-]{1,20}){0,3} (?:told|said|stated|reported that|explained|described|commented|asked|felt|spoken|spoke)\b/iu

const told = /\b(?:for example|for instance|an example|such as)\b/i
const opens = /^(?:[,.;:)]|$| (?:was|is|has|had|were|which|who|that|in|at|with|for|from|and|of|to|by)\b)/i
const notNone =
  /\b(?:delays?|evidence|longer|need|putting|suitable|adequate|clear|appropriate|sufficient|formal|specific|effective|obvious|doubt|reason)\b/i

/** What a rule asks for, of everyone. */
const duty = /^(?:mandated|mandatory)\b/i

/** Of how many an average is, and the words between that number and the average. */
const baseOf = /\baverag\w*\b[^.;,\d]{0,40} (?:for|across|of all|of the)(?: (?:all|of|the|these|our))* $/i
const comesTo = /^(?: [\p{L}'’-]+){1,5} (?:was|is|were|came to|stood at)(?: [\p{L}-]+){0,2} $/iu
const averageBehindBase =
  /\baverag\w*\b[^.;,\d]{0,40} (?:for|across|of all|of the) (?:[\p{L}-]+ ){0,3}[\p{L}\d]+(?: [\p{L}'’-]+){1,5} (?:was|is|were|came to|stood at) (?:[\p{L}-]+ ){0,2}$/iu
/** Whether a number is the average that stands behind the number of those that it is of. */
export const isAverageOfBase = (before: string): boolean => averageBehindBase.test(before)
const isBaseOfAverage = ({ before, after }: Sides): boolean => baseOf.test(before) && comesTo.test(after)

const durations = /^(?:days|weeks|months|years|hours)$/

function isDuration({ unit, qualifier }: Quantity, { left, before, after, isChange, isAim, inPlace, follows }: Sides): boolean {
  if (follows && (/^ (?:to|and) $/.test(left) || /\b(?:it|they) (?:is|was|are|were) $/.test(left))) return true
  if (
    qualifier !== undefined &&
    !isChange &&
    !/\b(?:at|is|was|are|were|took|takes|taking|of|to|from|in|average|averaging|averages|averaged|timely) $/i.test(before)
  )
    return false
  if (isChange && unit !== 'hours') return true
  if (isAim || inPlace) return !offers.test(before) || /\bthe $/.test(before)
  if (/^ (?:on average|per (?:FTE|employee|person|member|worker|head|child|post))\b/i.test(after)) return true
  if (isAverageOfBase(before)) return true
  return lasts.test(left) && !/\b(?:within|for|over|every|next|last|past|previous|least) (?:the )?$/i.test(before)
}

function isNone({ noun }: Quantity, { before, after }: Sides): boolean {
  if (noun !== undefined && notNone.test(noun.words)) return false
  if (
    noun?.kind !== 'counted' ||
    !(isPlural(noun) || /(?:child|person|case|leaver|pupil)$/i.test(noun.words)) ||
    /^in (?:all|both|these|some|one|two|many|most)\b/i.test(before)
  )
    return false
  if (notSeen.test(after.slice(0, 160))) return false
  return (
    /(?:^|there (?:are|were|have been|had been|has been|was|is) (?:currently |also |now )?|[,;:] ?(?:and )?|\b(?:and|but|with|while) )$/i.test(
      before,
    ) &&
    /\b(?:were|was|have|has|had|are|is|became|been|waiting|awaiting|in|live|lived)\b/i.test(
      after.slice(0, 120) + before.slice(-24),
    )
  )
}

const issued = /^ (?:\p{L}+ly )?(?:\p{L}{2,12}ed|held|made|given|sent|seen|run|set)\b/iu

export const isSubject = ({ left, after }: Sides): boolean => subject.test(after) && opensSubject.test(left)

/** A number whose thing was named before: "the use of notices grows, with 22 issued". */
export const isElided = ({ unit, noun, form, of }: Quantity, { before, after }: Sides): boolean =>
  unit === undefined &&
  noun === undefined &&
  of === undefined &&
  ((form === 'digits' && issued.test(after) && /, with(?: only| just| a total of)? $/i.test(before)) ||
    (/^ of (?:whom|which)\b/i.test(after) && /, $/.test(before)))

/** A figure of another time in brackets behind one: "(Q2 2,480)", "(2023/24: 201)". */
const ofAnotherTime = new RegExp(
  `\\((?:(?:in|at|was|were|up from|down from|from|previously|last year|(?:the )?previous (?:year|quarter)|Q[1-4]|(?:\\d{1,2} )?${fullMonthName}|(?:19|20)\\d{2}(?:[-/\\u2010-\\u2015]\\d{2,4})?)(?: |: ?|, ?|$))+$`,
  'u',
)

/** Teams that are told apart and not counted: "two teams were above the target". */
const ofTeams = /^\p{L}*(?: \p{L}+){0,3} ?teams?$/iu
const fewest = 20
const toldApart =
  /\b(?:above|below|behind|on|off|under|over) (?:the |its |their )?(?:targets?|average|track|course)\b|\b(?:still|well) (?:late|behind|below)\b/i

/** A count that stands as the one before it does: "23 at stage 1, 4 at stage 2". */
const inParallel = (before: string, after: string): boolean => {
  const link = /^ (at|in|on|with|from|for|to)\b/i.exec(after)?.[1]
  return link !== undefined && new RegExp(`\\d ${link} [^,;.]{1,40}, (?:and )?$`, 'i').test(before)
}
const ofYear = /^ (?:this|last|the previous|the following|the) year\b/i
const sawSo = /\b(?:it|we|they|there) (?:saw|had|were|was|received|made|held|took|helped)(?: only| just)? $/i
const tooOld =
  /\b(?:carers?|adults?|people|parents|staff|children|leavers|workers|adopters?) (?:is|are|was|were) (?:now )?(?:over|under|above|below) ?$/i
const pricedOver =
  /\b(?:placements|packages|cases|contracts|items|payments|invoices|purchases)(?: costing| worth| of| priced)? (?:at )?(?:over|above|more than|under|below) ?$/i

/** Whether a number of a sentence measures or counts something. */
export function isFigure(quantity: Quantity, sides: Sides): boolean {
  const { unit, noun, form, value, of } = quantity
  if (unit === '£' && pricedOver.test(`${sides.before}${quantity.qualifier ?? ''}`)) return false
  if (unit === undefined && isBaseOfAverage(sides)) return false
  if (unit !== undefined) return durations.test(unit) ? isDuration(quantity, sides) : true
  if (form === 'none')
    return (
      of !== undefined ||
      isNone(quantity, sides) ||
      (sides.follows && /^ of (?:whom|which|these|them|those)\b/i.test(sides.after))
    )
  if (/\bn ?= ?$/i.test(sides.before)) return true
  if ((sides.labelled || (sides.follows && ofAnotherTime.test(sides.left))) && form === 'digits' && noun?.kind !== 'part')
    return true
  if (noun?.kind === 'part') return of !== undefined && form === 'digits'
  if (of !== undefined) return true
  if (noun?.kind === 'counted') {
    if (form === 'words' && value < fewest && ofTeams.test(noun.words) && toldApart.test(sides.before + sides.after)) return false
    if (
      /^(?: [\p{L}'’-]{1,20}){0,4} (?:may|might|could|can|would|should)\b/iu.test(
        sides.after.slice(Math.max(0, noun.end - quantity.end)),
      )
    )
      return false
    if (duty.test(noun.words)) return false
    if (form === 'digits') return true
    if (value <= 3 && (tells.test(sides.after) || told.test(sides.before))) return false
    if (
      value === 1 &&
      /(?:family|carer|school|team|home|unit|parent)$/i.test(noun.words) &&
      !opens.test(sides.after.slice(Math.max(0, noun.end - quantity.end)))
    )
      return false
    if (value <= 3 && someCases.test(sides.before) && /case|child|young|famil|placement|instance/i.test(noun.words)) return false
    if (value === 1 && /case$/i.test(noun.words) && !sides.follows && !/\b(?:only|is|was|been) $/i.test(sides.before))
      return false
    return value > 1 || !/\b(?:as|than|at|any|every|only) $/i.test(sides.before) || /\bonly $/i.test(sides.before)
  }
  if (sides.follows && /\b(?:a further|another|an additional) $/i.test(sides.before)) return true
  if (subject.test(sides.after) && opensSubject.test(sides.left) && (sides.goesOn || sides.follows || sides.left === ''))
    return form === 'digits' || value > 1 || sides.follows
  if (noun?.kind === 'unknown')
    return /\p{Lu}s$/u.test(noun.words) ? form === 'digits' || sides.follows : form === 'digits' && value >= 20
  if (sides.isChange) return sides.follows || sides.goesOn || measured.test(sides.before)
  if (noun === undefined && quantity.qualifier !== undefined && tooOld.test(`${sides.before}${quantity.qualifier}`)) return false
  if (
    sides.follows &&
    form === 'digits' &&
    noun === undefined &&
    (inParallel(sides.before, sides.after) || sawSo.test(sides.left) || ofYear.test(sides.after))
  )
    return true
  if (sides.inPlace || (sides.isAim && sides.follows && form === 'digits')) return true
  if (sides.follows && /^ of (?:these|them|those)\b/i.test(sides.after)) return true
  if (/^\(?$/.test(sides.left.trim()) && /^\)/.test(sides.after))
    return value >= 10 && !/\d$/.test(sides.before.trimEnd()) && form === 'digits'
  if (leads.test(sides.before)) return true
  return (
    (sides.follows || measured.test(sides.before)) &&
    linked.test(sides.left) &&
    !/^[ ]?(?:\p{L}+ ){0,2}(?:ways?|reasons?)/iu.test(sides.after)
  )
}
