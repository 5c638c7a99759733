/** What a line within an entry of minutes leads to. */
export type Label = 'decision' | 'welsh decision' | 'officers' | 'other' | 'matters' | 'action' | 'narrative'

const marks = '[\\s*_#>"\'\u2018\u201c]*'
const bodies =
  "(?:the |this )?(?:[A-Z&][\\w'\u2019&,()-]* ){0,14}(?:members|committee|sub-committee|panel|board|cabinet|council|forum|commission|executive|partnership|meeting|group|scrutiny)"
const passive = '(?:it (?:was|is)(?: then| therefore| further| also)? )'
const how =
  '(?:\\s*\\(?(?:unanimously|nem\\.? ?con\\.?|by (?:a )?majority|on the casting vote[^:)]*|by \\d+ votes? to \\d+)\\)?)?'
const dash = '(?:\\s*[:\u2013\u2014-])'
const that = `(?:${marks}that\\b(?=${dash}*${marks}$))?${dash}*`
const english = '(?:resolved|agreed|recommended|decided|ordered|determined)'
const welsh = '(?:penderfynwyd|cytunwyd|argymhellwyd)'
const toWhom = "(?: to (?:the )?[A-Z][\\w']*(?: [A-Z][\\w']*){0,8}\\s?)?"

/** RESOLVED: / Resolved – That: / AGREED / RECOMMENDED TO CABINET – / It was RESOLVED that, with what marks it. */
export const decisionLead = new RegExp(
  `^${marks}(?:(?:on|upon|following|after|having)\\b[^:;.]{3,140}?, )?(?:${passive}|${bodies} (?:had |has |then |also |therefore |unanimously )*)?${marks}(?:${welsh}${dash}*\\s*/?\\s*)?(?:unanimously )?(${english})\\b${how}${toWhom}${how}(?:${marks}${dash}+${that}|${marks}that\\b${dash}+|(?=[\\s*_]+that\\b)|${marks}$|${marks}(?=\\(?1[.)])| to:?(?=\\s*$)${dash}*)[\\s*_]*`,
  'i',
)
/** How what is decided begins, after a word that may lead to other things too. */
const opensDecision =
  '(?:that|to|it was|resolved|agreed|noted|approved|recommended|of the|the (?:committee|panel|board|cabinet|council|report|recommendations?|minutes?)|members)\\b'
/** RESOLVED to note it: in capitals no mark need follow. */
export const decisionCapitals = /^[\s*_#>]*(?:RESOLVED|AGREED)[\s*_]+(?=to\b)/
/** "DECISION", "Decision:", "Decisions of the Committee", "Resolution:", with what follows on the line. */
export const decisionNoun = new RegExp(
  `^${marks}(?:(?:the )?${bodies}'?s? )?(?:decisions?(?: and actions?)?(?: (?:made|taken|agreed))?|resolutions?|(?:outcome|conclusions?)(?!${dash}*${marks}(?!${opensDecision})[a-z])|agreed (?:actions?|outcomes?)|recommendations? to (?:the )?(?:cabinet|council))(?: of (?:the )?[A-Z][\\w ]{3,50})?(?:${marks}${dash}+${that}|${marks}$)[\\s*_]*`,
  'i',
)
/** "The Committee:-", "The Committee agreed to:", with a list below. */
export const bodyLead = new RegExp(
  `^${marks}${bodies}(?:, [^,:]{3,90},)?(?: (?:unanimously|also|then|therefore|thereafter))*(?: (noted|agreed|resolved|approved|recommended|requested|decided)(?: that| to)?)?${dash}*\\s*[:\u2013\u2014]-?${marks}$`,
  'i',
)
const welshLead = new RegExp(`^${marks}${welsh}\\b(?!\\s*/)${how}(?:${marks}${dash}+|\\s|$)`, 'i')
const recommendation =
  /^(?:officers?'? |officer's |the |draft |summary of )*(?:recommendations?|recommendation\(s\)|recommended (?:decisions?|actions?|that)|argymhell(?:ion|iad)?)(?!.*\bto (?:the )?(?:cabinet|council)\b)(?:[^.:]{0,40}:?$|\s*:.*$)/i
const other =
  /^(?:\(?(?:reasons?(?: for (?:the )?(?:decisions?|recommendations?|urgency|resolutions?)\b|(?=\W*$))|alternative options|other options|options? considered|(?:declarations?|implementation|call-?in|contact|background papers)\b|notes?(?=\s*:)|reference\b(?! was)|voting\b|votes?(?=\s*:)|for(?=:)|against(?=:)|abstain\w*:|background:?$|scope:?$|appendi\w+:?$|the chair thanked|date (?:and time )?of (?:the )?next|action by|any other|amendment|motion|moved|it was (?:moved|proposed)|proposed by|seconded)\b)/i
const action =
  /^[\s*_]*(?:(?:agreed )?actions?(?: points?| required| agreed| arising)?(?: \d+(?:\.\d+)?)?\s*[:\u2013\u2014-]|(?:(?:agreed|summary of|list of) )?actions?(?: points?| list| log| required| agreed| arising| (?:from|of) (?:the|this) meeting)*$)/i

/** Who raises something. */
export const raisers =
  '(?:members?|committee|panel|board|councillors?|cllrs?|forum|commission|cabinet|partners?|attendees|representatives?|scrutiny|group|chair)'
const raised =
  '(?:asked|raised|made|posed|commented|highlighted|discussed|questioned|queried|sought|considered|expressed|debated|explored|challenged|put|identified)'
const things = '(?:questions?|matters?|issues?|points?|comments?|queries|concerns?|observations?|views?|topics?|areas?|following)'
const activeMatters = new RegExp(
  `\\b${raisers}\\b[^.]{0,80}\\b${raised}\\b[^.]{0,120}\\b${things}\\b|\\b${raisers}\\b[^.]{0,60}\\b(?:asked|enquired|queried|questioned|sought clarification|commented|discussed)\\b(?: (?:about|on|as follows|whether|how))*$`,
  'i',
)
const passiveMatters = new RegExp(
  `\\b${things}\\b[^.]{0,60}\\b(?:raised|made|asked|discussed|highlighted|noted|arose|arising|expressed|covered|put)\\b|\\b(?:key|main|discussion) (?:points|issues|questions|themes|discussion points)\\b|\\bduring (?:the )?(?:ensuing )?(?:discussion|debate|questioning)\\b|\\bin (?:the )?(?:ensuing )?(?:discussion|debate)\\b|^(?:(?:key |members' )?comments and questions|discussion|questions?(?: and (?:comments|answers|responses))?|comments|points (?:raised|discussed)|issues (?:raised|discussed)|matters raised|members' (?:questions|comments))$`,
  'i',
)
const noMatters =
  /\b(?:report|presentation|appendi\w+|documents?|briefing|officers?|director|cabinet member|portfolio holder)\b[^.]{0,60}\b(?:set out|sets out|outlined|highlighted|provided|included|covered|detailed|summarised|advised|reported|explained|informed|attached|updated|presented|made the following)\b/i

const otherThings =
  /\bfollowing (?:\w+ )?(?:appendi\w+|documents?|reports?|papers|items|schools|officers|members|people|recommendations?|dates?)\b/i

/** A label stands within so many characters of where its line begins. */
const longest = 200
/** Where a line begins; what is cut off leaves a mark, so that no pattern takes it for the line's end. */
export const beginningOf = (text: string): string => {
  const bare = text.replace(/\s+/g, ' ')
  return bare.length > longest ? `${bare.slice(0, longest)}\u2026` : bare
}

/** Whether a line leads to a list of what was raised. */
export function leadsToMatters(text: string): boolean {
  const bare = text.replace(/[*_#]/g, '').trim()
  if (/\b(?:agreed|resolved|decided)(?: that| to)?[\s:\u2013\u2014-]*$/i.test(bare)) return false
  if (bare.length > 330 || noMatters.test(bare) || otherThings.test(bare) || decisionLead.test(beginningOf(bare))) return false
  const open = /[:\u2013\u2014-]$/.test(bare) || bare.length < 90
  const told = bare.replace(/[\s:\u2013\u2014-]+$/, '')
  return open && (activeMatters.test(told) || passiveMatters.test(told))
}

export function labelOf(text: string): Label | undefined {
  const bare = beginningOf(text.replace(/[*_#]/g, '').trim())
  if (decisionLead.test(bare) || decisionCapitals.test(bare) || decisionNoun.test(bare)) return 'decision'
  if (welshLead.test(bare)) return 'welsh decision'
  if (recommendation.test(bare)) return 'officers'
  if (action.test(bare)) return 'action'
  if (/^(?:minutes?|discussion|debate|narrative|cofnodion)\s*:?$/i.test(bare)) return 'narrative'
  return other.test(bare) ? 'other' : undefined
}

/** Whether a line is a label within an entry, and so no heading of one. */
export const isLabel = (text: string): boolean => {
  const label = labelOf(text)
  if (label === 'other')
    return (
      !/^(?:any other|declarations?|date|notes? of|matters|call-?in|voting arr|options? app)/i.test(text) &&
      /:|^\(?(?:reasons?|alternative|other options|options? considered|note|reference|background papers|contact|implementation date|voting|appendi)/i.test(
        text,
      )
    )
  return (
    label !== undefined ||
    (leadsToMatters(text) && !/^(?:public |members'? )?questions?\b|^matters arising|^any other/i.test(text))
  )
}
