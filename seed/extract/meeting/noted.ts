const body =
  "(?:the |this )?(?:[\\p{L}\u2019']+ (?:and [\\p{L}\u2019']+ )?){0,5}?(?:members of the [\\p{L} ]{3,50}|committee|sub-committee|panel|board|cabinet|council|forum|commission|executive|partnership|members|meeting)"
const adverbs = '(?: (?:unanimously|also|then|therefore|further|thereafter|subsequently|duly))*'
const acts =
  '(?:agreed(?! (?:with|on the importance))|resolved|approved|endorsed|ratified|accepted|confirmed|adopted|recommended|remitted|instructed|continued|requested|asked (?:that|for|officers|the \\p{Lu})|received and noted|noted (?:and|the|this|with thanks)|received the (?:report|update|presentation)|noted$)'
const decided = new RegExp(
  `^(?:following [^,]{3,60}, |having [^,]{3,80}, |after [^,]{3,60}, |in conclusion,? |accordingly,? )?${body}${adverbs} ${acts}`,
  'iu',
)
const it = /^it was (?:unanimously |also |therefore |then |further )?(?:agreed|resolved|recommended)\b(?! (?:by|to adjourn))/i
const narrative =
  /\b(?:asked (?:about|whether|why|how|if|for clarification|questions?)|noted that|confirmed that|accepted that|agreed with|received (?:an? )?(?:introduction|apolog))/i

const passive =
  /^(?:that )?the (?:reports?|recommendations?|updates?|presentation|contents)(?: [\p{L} ]{1,40}?)? (?:was|were|be) (?:\p{L}+ly )?(?:noted|agreed|approved|accepted|endorsed)\b/iu
const minutes =
  /^(?:that )?the (?:draft )?(?:minutes?|notes|action notes|record)\b.{0,200}?\b(?:was|were|be) (?:\w+ly )?(?:agreed|approved|confirmed|accepted|signed|taken as read|adopted)\b/iu
const alone = /^(?:NOTED|Noted)(?: (?:the|with)\b|\.?$)/

/** Whether a sentence of running text tells what the body decided: where an entry has no decision that is marked as one. */
export const tellsOfDecision = (sentence: string): boolean =>
  (decided.test(sentence) && !narrative.test(sentence.slice(0, 90))) ||
  it.test(sentence) ||
  passive.test(sentence) ||
  minutes.test(sentence) ||
  alone.test(sentence)
