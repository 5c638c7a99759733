import type { Rule } from '../rule.ts'
import { type FoundInSentence, proseOf, raisedFromSentences } from './from-sentences.ts'
import { quantitiesOf, type Told } from './told.ts'

/** No government, council or partner awards a service less: what is printed so has lost its "k" or "m". */
const leastAward = 1000

const given =
  /\b(?:awarded|allocated|secured|granted|approved|invested|investment of|grant of|funding of|budget of|received (?:funding|a grant))\b/i
const service =
  /\b(?:council|service|team|youth justice|authority|department|partnership|directorate|programme|borough|schools)\b/i
/** What one person or family is given, or what a thing costs each time. */
const small =
  /\b(?:per|each|every|weekly|monthly|a (?:week|month|day|night|head)|an hour|vouchers?|allowances?|fines?|fees?|donat\w+|prizes?|child|children were|families were|young (?:person|people) (?:was|were)|carers? (?:was|were)|cost of|costing|pocket money|grant to (?:a|each)|bursar\w+|birthday)\b/i

function foundIn(told: Told): FoundInSentence[] {
  const { text } = told
  if (!text.includes('£') || !given.test(text) || !service.test(text) || small.test(text)) return []
  return quantitiesOf(told).flatMap((each): FoundInSentence[] => {
    const printed = text.slice(each.start, each.end)
    const isLow = each.unit === '£' && each.value >= 1 && each.value < leastAward && /^£ ?\d{1,3}$/.test(printed)
    const goesOn = /^(?: ?(?:k|m|bn|million|thousand)\b|,\d|\.\d)/i.test(text.slice(each.end))
    const lead = text.slice(Math.max(0, each.start - 40), each.start)
    if (!isLow || goesOn || !given.test(lead)) return []
    return [{ told, printed, says: `prints an award of ${printed}, with no thousands or millions behind it.` }]
  })
}

export const amountOutOfScale: Rule = {
  id: 'amount-out-of-scale',
  find: (checking) => raisedFromSentences(checking, proseOf(checking).flatMap(foundIn), { certainty: 'LIKELY', score: 0.8 }),
}
