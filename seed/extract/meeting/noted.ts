const body =
  "(?:the |this )?(?:[\\p{L}\u2019']+ (?:and [\\p{L}\u2019']+ )?){0,5}?(?:members of the [\\p{L} ]{3,50}|committee|sub-committee|panel|board|cabinet|council|forum|commission|executive|partnership|members|meeting)"
const adverbs = '(?: (?:unanimously|also|then|therefore|further|thereafter|subsequently|duly))*'
const acts =
  '(?:agreed(?! (?:with|on the importance))|resolved|approved|endorsed|ratified|accepted|confirmed|adopted|recommended|remitted|instructed|continued|requested|asked (?:that|for|officers|the \\p{Lu})|received and noted|noted (?:and|the|this|with thanks)|received the (?:report|update|presentation)|noted$)'
const decided = new RegExp(
  `^(?:following [^,]{3,60}, |having [^,]{3,80}, |after [^,]{3,60}, |in conclusion,? |accordingly,? )?${body}${adverbs} ${acts}`,
  'iu',
)
const it = /^it was (?:unanimously |also |therefore |then |further )?(?:agreed|resolved|recommended)\b(?! (?:by|in|to adjourn))/i
const narrative =
  /\b(?:asked (?:about|whether|why|how|if|for clarification|questions?)|noted that|confirmed that|accepted that|agreed with|received (?:an? )?(?:introduction|apolog))/i

const passive =
  /^(?:that )?the (?:reports?|recommendations?|updates?|presentation|contents)(?: [\p{L} ]{1,40}?)? (?:was|were|be) (?:\p{L}+ly )?(?:noted|agreed|approved|accepted|endorsed)\b/iu
const minutes =
  /^(?:that )?the (?:draft )?(?:minutes?|notes|action notes|record)\b.{0,200}?\b(?:was|were|be) (?:\w+ly )?(?:agreed|approved|confirmed|accepted|signed|taken as read|adopted)\b/iu
const alone = /^(?:NOTED|Noted)(?: (?:the|with)\b|\.?$)/

const view = /^.{0,120}?\b(?:agreed|accepted|Agreed|Accepted)(?: unanimously)? that ([^.;]{3,300})/
const isState = /\b(?:was|were|is|are|had|has|have)\b/i
const isToBeDone = /\b(?:be|should|would|will|must|shall|to|could|may|can)\b/i
const isPassed =
  /\b(?:was|were|is|are|had been|has been|have been) (?:\w+ly )?(?:agreed|approved|noted|accepted|confirmed|endorsed|adopted|signed|received|(?:an? )?(?:accurate|correct|true))\b/i

/** Whether members only agreed on how things are. */
export function tellsOfView(text: string): boolean {
  const clause = view.exec(text)?.[1]
  return clause !== undefined && isState.test(clause) && !isToBeDone.test(clause) && !isPassed.test(clause)
}

const lost =
  /(?<!\bamendment[^.]{0,60})\b(?:put to the (?:vote|meeting)[^.]{0,40}\b|(?:motion|proposals?|recommendations?|resolution|this|it|vote) (?:was|were) (?:then |subsequently |therefore )?)(?:lost|not carried|not agreed|not supported|not accepted|defeated|rejected)\b/i
const opposed =
  /\b(?:did not|could not|do not) (?:support|agree|accept|approve|endorse)\b|\b(?:was|were) (?:opposed to|against) (?:it|the|this)\b/i

/** Whether words tell that what was put to a body was not carried. */
export const tellsOfLoss = (text: string): boolean => lost.test(text)
/** The same, or that members were against it. */
export const tellsOfRefusal = (text: string): boolean => lost.test(text) || opposed.test(text)

/** "It is recommended that the Panel:", which officers say to those who meet. */
const toThisBody =
  /^[\s*_#>]*it (?:is|was) (?:therefore |further |also )?recommended[\s*_]+that[\s*_]+(?:the )?(?:[\p{L}'\u2019&-]+ ){0,8}?(?:members|committee|sub-committee|panel|board|forum|commission)\b/iu
const onlyRecommends = /^[\s*_#>]*(?:it (?:is|was) (?:\w+ )?)?recommended\b(?! to\b)/i

/** Whether a lead is of what officers recommend: it says so, something else is decided after it, or members did not agree. */
export function isOfficersLead(text: string, after: readonly string[], isDecision: (text: string) => boolean): boolean {
  if (!onlyRecommends.test(text)) return false
  return (
    toThisBody.test(text) ||
    tellsOfRefusal(text) ||
    after.some((each) => (isDecision(each) && !onlyRecommends.test(each)) || tellsOfRefusal(each))
  )
}

/** Whether a sentence of running text tells what the body decided: where an entry has no decision that is marked as one. */
export const tellsOfDecision = (sentence: string): boolean =>
  !tellsOfView(sentence) &&
  ((decided.test(sentence) && !narrative.test(sentence.slice(0, 90))) ||
    it.test(sentence) ||
    passive.test(sentence) ||
    minutes.test(sentence) ||
    alone.test(sentence))
