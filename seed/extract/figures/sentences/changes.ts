const ups =
  'increas(?:e|es|ed|ing)|ris(?:e|es|en|ing)|rose|gr(?:ew|ow|ows|own|owth|owing)|improv(?:e|es|ed|ing|ement)|up|exceed(?:s|ed|ing)?|overspen(?:d|ds|t|ding)|gains?|uplift|additional|widen(?:s|ed|ing)?'
const downs =
  'decreas(?:e|es|ed|ing)|reduc(?:e|es|ed|ing|tion)|fall(?:s|en|ing)?|fell|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|dip(?:s|ped)?|down|cut|lower(?:ed|ing)?|deteriorat(?:e|ed|ing|ion)|shortfall|underspen(?:d|t)|narrow(?:s|ed|ing)?|shrank|shrunk|shrink(?:s|ing)?'
const beyond = 'higher|above|longer|greater|over(?! (?:\\d|the age))|outside|older|up|ahead|overspend'
const short = 'lower|below|shorter|quicker|faster|under(?! (?:\\d|the age))|down|short|behind|lighter|underspend'
const nouns = 'change|difference|gap|variance|swing'

const growth = 'increases?|rises?|growth|gains?|uplift|improvement'
const loss = 'decreases?|reductions?|falls?|drops?|declines?|dips?|cuts?|deterioration|shortfall|underspend|loss'
const of = new RegExp(
  `\\b(?:(?<up>${growth})|(?<down>${loss})|(?:${nouns}))(?: this year| last year| overall| in year)? of(?: a further| another| some)? $`,
  'iu',
)
const by = new RegExp(`\\b(?:(?<up>${ups})|(?<down>${downs}))\\b[^.;:%]{0,150}? by(?: a further| another| some)? $`, 'iu')
const straight =
  /\b(?:(?<up>increased|risen|rose|grown|grew|(?<!\b(?:ma[kd]es?|making|tak\w{1,3}|took|set\w*|end\w*|pick\w*|step\w*|follow\w*) )up)|(?<down>decreased|fallen|fell|dropped|reduced|declined|down))(?: \p{L}+ly| a| another| a further)? $/iu
const behind = new RegExp(
  `^ ?(?:percentage points? |points? )?(?:overall |net |slight |further |year-on-year |annual |real terms |average |marginal |significant |small |cumulative )?(?:(?<up>increase|rise|growth|improvement|uplift|${beyond})|(?<down>decrease|reduction|fall|drop|decline|dip|cut|shortfall|${short}))\\b(?! (?:time|limit|age|ed)| (?:1[5-9]|2[15])\\b)`,
  'iu',
)
const behindCount =
  /^ ?(?:overall |net |slight |further |year-on-year |annual )?(?:(?<up>increase|rise|growth|higher than|above)|(?<down>decrease|reduction|fall|drop|decline|lower than|below))\b/iu
const than =
  /^ ?(?:percentage points? |points? )?(?:(?<up>more|better)|(?<down>fewer|less|worse))(?: [\p{L}'’-]{1,20}){0,4} than\b(?! (?:\d|one|two|three|five|ten|twelve))/iu

const thanShare = /^ ?(?:(?<up>more|better)|(?<down>fewer|less|worse)) (?:often )?than\b/iu
const shortOf = /^(?: [\p{L}'’-]{1,20}){0,3} (?<down>short) of\b/iu
/** A share more or less of what was there before: "40% fewer children". */
const shareMore = /^ (?:(?<up>more)|(?<down>fewer|less)) (?!than\b|often\b|likely\b|or\b)\p{L}{3,}/iu
/** "…, down 2" at the end of what is said. */
const briefly = /[,(] ?(?:(?<up>up)|(?<down>down))(?: by)? $/iu
const ends = /^ ?(?:$|[.;,)])/

const signOf = (found: RegExpExecArray | null): 1 | -1 | undefined =>
  found === null ? undefined : found.groups?.down === undefined ? 1 : -1

/** Whether a number tells how much something changed, and in which direction: by the words before it and behind it. */
export function changeOf(
  before: string,
  after: string,
  { isShare, isCount }: { isShare: boolean; isCount: boolean },
): 1 | -1 | undefined {
  return (
    signOf(of.exec(before)) ??
    signOf(by.exec(before)) ??
    (isShare ? signOf(straight.exec(before)) : undefined) ??
    (ends.test(after) ? signOf(briefly.exec(before)) : undefined) ??
    signOf(shortOf.exec(after)) ??
    signOf((isCount ? behindCount : behind).exec(after)) ??
    signOf((isShare ? thanShare : than).exec(after)) ??
    (isShare ? signOf(shareMore.exec(after)) : undefined)
  )
}
