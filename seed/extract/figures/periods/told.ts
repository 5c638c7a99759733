import type { Period } from '../figure.ts'
import type { PeriodContext, Range } from './context.ts'
import type { Expression, When } from './expression.ts'
import { expressionsIn } from './expressions.ts'
import { countedBack } from './relative.ts'

const stock =
  /\b(?:subject (?:to|of)|looked after|in (?:our |the council's |local authority |its )?care\b|in need|cared for|on (?:a |child |children )*(?:plan|register|roll)|open|caseloads?|cases held|vacan\w+|neet|eet|living|placed with|placed at home|resid\w+|waiting|population|there (?:are|were)|we (?:currently )?have|currently|had \d|was \d|had achieved|stood)\b/i
/** How many there are of those whom a council looks after, plans for or waits for: never a sum over a year. */
const alwaysStock =
  /\b(?:looked[- ]after|in (?:our |the council's |local authority |its |foster |residential )?care\b|cared[- ]for|subject (?:to|of) (?:a )?(?:child|plan|care)|on (?:a |child )*(?:protection|in need) plans?|children in need|caseloads?|vacan\w+|living in|population)\b/i
const share = /%|\bper ?cent\b|\bproportion\b/i
const flow =
  /\b(?:during|over the|throughout|were (?:adopted|placed|started|completed|received|made|appointed|recruited)|became|ended|left care|leaving|referrals?|contacts?|assessments?|new|appointed|audited|audits?|took place|completed|adoptions?|reviews?,? (?:of|in)|reviewed|conferences|icpcs?|starts?|started|starting|ends|closed|closures|visits)\b/i

/** Whether words count what comes within a time, and not how many there are. */
export const isFlow = (words: string): boolean => flow.test(words)

/** Whether words count those who are looked after, planned for or waited for, on a day: no share of them, and none who came or went. */
export const isStandingNumber = (words: string): boolean => alwaysStock.test(words) && !flow.test(words) && !share.test(words)

/** A month is a point in time for how many there are, and a span for how many came within it. */
export const isStock = (sentence: string): boolean => stock.test(sentence) && !flow.test(sentence)

const ranged = (when: When | undefined): Range | undefined =>
  when?.start === undefined || when.end === undefined ? undefined : { start: when.start, end: when.end }

const isOwn = (each: Expression): boolean => each.when !== undefined && !each.isEarlier && each.basis !== 'UNKNOWN'

/** The time that a sentence before tells last: the nearest that tells one. */
function before(context: PeriodContext): Expression | undefined {
  for (const words of (context.before ?? []).slice(0, 3)) {
    const found = expressionsIn(words, { ...context, before: [] })
      .filter(isOwn)
      .at(-1)
    if (found !== undefined) return found
  }
  return undefined
}

const isYear = ({ start, end }: When): boolean => start?.slice(5) === '04-01' && end?.slice(5) === '03-31'

/** What an expression of a sentence tells: a month as what is counted makes it, a time that is counted back from the sentence's own. */
export function told(expression: Expression, sentence: string, others: readonly Expression[], context: PeriodContext): Period {
  const { when, isMonth, isSame, yearsBack, label, basis } = expression
  const own = others.filter((each) => each !== expression && isOwn(each))
  if (yearsBack !== undefined) {
    const from = ranged(own.find(({ at }) => at < expression.at)?.when ?? own[0]?.when ?? before(context)?.when)
    const back = countedBack(yearsBack, from, context)
    return back === undefined ? { basis: 'UNKNOWN', label } : { ...back, basis: 'INFERRED', label }
  }
  if (isSame) {
    const same = own.filter(({ at }) => at < expression.at).at(-1)
    const days = same?.when ?? before(context)?.when
    if (days === undefined) return { basis: 'UNKNOWN', label }
    // A period of which only its last day is told.
    const isUpTo = /period/i.test(label) && days.start === days.end && days.end !== undefined
    const basis = same === undefined ? 'INFERRED' : 'STATED'
    return isUpTo ? { end: days.end, basis, label } : { ...days, basis, label }
  }
  if (when === undefined) return { basis: 'UNKNOWN', label }
  if (isMonth && when.end !== undefined && isStock(sentence)) return { start: when.end, end: when.end, basis, label }
  const isStockOfYear = isYear(when) && isStandingNumber(sentence)
  if (isStockOfYear && when.end !== undefined) return { start: when.end, end: when.end, basis, label }
  return { ...when, basis, label }
}
