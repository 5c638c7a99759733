import type { Rule } from '../rule.ts'
import { type FoundInSentence, proseOf, raisedFromSentences } from './from-sentences.ts'
import { numberInWords } from './papers.ts'
import { decimalsOf } from './rounding.ts'
import { quantitiesOf, type Told } from './told.ts'

/** A sentence that sets figures beside others, or counts answers of which one may give several, parts no whole. */
const compares =
  /\b(?:compar\w+|than|averages?|national\w*|regional\w*|england|wales|scotland|neighbours?|targets?|from|increas\w*|decreas\w*|rose|risen|fell|fallen|up|down|previous\w*|last year|against|respectively|each|said|agreed|told|reported|felt|reported|responden\w+|attend\w*|achiev\w*|complet\w*|within|on time|including|of (?:these|those|them|which|whom)|in (?:19|20)\d\d|20\d\d[-–/])\b/i
/** What stands between two shares of a list. */
const beside = /^[^.;:%]{2,60}?(?:, (?:and )?| and |; (?:and )?)$/
/** How what a share is of begins: with one of these, or with a name. */
const preposition =
  /^(?:\S+ ){0,2}?(on|in|with|at|by|for|to|under|through|via|into|outside|within|of|as|aged|between|over|below)\b/iu
const finite = /\b(?:is|are|was|were|be|been|being|has|have|had|do|does|did|can|could|will|would|\p{L}{3,}(?:ed|ing|ly))\b/iu

/** Whether all shares are told by one frame, so that they are of one kind: "62% live with …, 24% with … and 18% with …". */
function isOneFrame(tails: readonly string[]): boolean {
  const leads = new Set(tails.map((tail) => preposition.exec(tail)?.[1]?.toLowerCase() ?? ''))
  const firsts = new Set(tails.map((tail) => tail.split(' ', 1)[0]?.toLowerCase()))
  return leads.size === 1 && (firsts.size === 1 || tails.slice(1).every((tail) => !finite.test(tail)))
}

/** Shares that come to more than this are not meant to make up a whole. */
const most = 112

function foundIn(told: Told): FoundInSentence[] {
  const { text } = told
  if (!/%|per ?cent/i.test(text) || compares.test(text)) return []
  const shares = quantitiesOf(told)
  const isPlain = shares.every(({ unit, qualifier, sign }) => unit === '%' && qualifier === undefined && sign === 0)
  if (shares.length < 3 || !isPlain) return []
  if (!shares.slice(1).every((each, at) => beside.test(text.slice(shares[at]?.end, each.start)))) return []
  const tails = shares.map(({ end }, at) => text.slice(end, shares[at + 1]?.start).trim())
  if (!isOneFrame(tails)) return []
  const printed = shares.map(({ start, end }) => text.slice(start, end))
  const sum = shares.reduce((total, { value }) => total + value, 0)
  const rounding = printed.reduce((total, each) => total + 0.5 * 10 ** -decimalsOf(each), 0)
  if (sum <= 100 + rounding || sum > most) return []
  const says = `prints the shares ${printed.slice(0, -1).join(', ')} and ${printed.at(-1)}, which come to ${numberInWords(Number(sum.toFixed(4)))}%.`
  return [{ told, says, printed: printed.join(', ') }]
}

export const sharesOverWhole: Rule = {
  id: 'shares-over-whole',
  find: (checking) =>
    raisedFromSentences(checking, proseOf(checking).flatMap(foundIn), { certainty: 'LIKELY', score: 0.6, severity: 'LOW' }),
}
