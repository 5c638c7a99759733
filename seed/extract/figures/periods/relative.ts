import { daysLater, financial, financialYearAt, monthsUpTo, point, yearsLater } from './calendar.ts'
import type { PeriodContext, Range } from './context.ts'
import { type Form, form, inferred } from './expression.ts'

const numbers: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  eighteen: 18,
}
const counted = '(?<n>\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen)'
const amount = (printed: string | undefined): number => numbers[printed ?? ''] ?? Number(printed ?? 1)

/** The last day of which a document speaks: of an inspection's report, the day that the inspectors came. */
const upTo = ({ inspection, asAt, reporting }: PeriodContext): string | undefined =>
  inspection === undefined ? (asAt ?? reporting?.end) : inspection.start

/** As a document's own words for a time are kept: "last 6 months". */
export const spanKey = (count: number, unit: string): string => `last ${count} ${unit.replace(/s$/, '')}s`

function back(count: number, unit: string, context: PeriodContext): Range | undefined {
  const told = context.told?.get(spanKey(count, unit))
  if (told !== undefined) return told
  const end = upTo(context)
  if (end === undefined) return undefined
  if (/^(?:week|day)/.test(unit)) return { start: daysLater(end, 1 - count * (unit.startsWith('week') ? 7 : 1)), end }
  return monthsUpTo(end, count * (unit.startsWith('year') ? 12 : unit.startsWith('quarter') ? 3 : 1))
}

const now = (context: PeriodContext): Range | undefined =>
  context.inspection ?? (context.asAt === undefined ? undefined : point(context.asAt))
const own = ({ reporting, asAt, inspection }: PeriodContext): Range | undefined => {
  if (reporting !== undefined || asAt === undefined || inspection !== undefined) return reporting
  return { start: financial(financialYearAt(asAt)).start, end: asAt }
}
const unit = '(?<unit>months?|years?|weeks?|quarters?|days?)'
const inspected = '(?:inspection|visit|joint targeted area inspection|jtai|ilacs|fieldwork)'

/** Times that words tell only to who knows when, and by whom, they were written. */
export const relative: readonly Form[] = [
  form(
    `(?:in |during |over |for |within )?(?:the|its|their|our) first ${counted} months(?: of (?:operation|running|opening|the service|the programme))?\\b`,
    ({ n }) => ({ when: undefined, basis: 'UNKNOWN', firstMonths: amount(n) }),
  ),
  form('(?:at|by) the end of (?:the|this) current (?:financial )?year', (_, { asAt, inspection }) =>
    inferred(asAt === undefined || inspection !== undefined ? undefined : point(financial(financialYearAt(asAt)).end)),
  ),
  form('(?:during |in |for |over )?(?:the|this) current (?:financial )?year', (_, { asAt, inspection, reporting }) =>
    inferred(reporting ?? (asAt === undefined || inspection !== undefined ? undefined : financial(financialYearAt(asAt)))),
  ),
  form(
    '(?:in |for |during |over )?(?:that|the same|this same|that same) (?:reporting |financial |academic )?(?:year|period|month|quarter)\\b',
    () => ({ when: undefined, basis: 'STATED', isSame: true }),
  ),
  form(`at the (?<edge>start|beginning|end) of (?:the|this|our) ${inspected}`, ({ edge }, { inspection }) =>
    inferred(inspection && point(edge === 'end' ? inspection.end : inspection.start)),
  ),
  form('(?:in |for |over |during )?(?:the )?last (?:full )?(?:business|financial|reporting) year', (_, context) => {
    const day = context.reporting?.end ?? upTo(context)
    return inferred(day === undefined ? undefined : financial(financialYearAt(daysLater(day, 1)) - 1))
  }),
  form(
    `(?:the )?same (?:period|time|point|months?|quarter|week)(?: \\w+)? (?:in |of |the )*(?:last|previous|prior|preceding|year before) ?(?:financial |academic |reporting )?(?:years?)?`,
    () => ({
      when: undefined,
      basis: 'INFERRED',
      yearsBack: 1,
    }),
  ),
  form(
    `(?:last|past|previous|preceding|prior|recent) ${counted} (?:full |calendar |financial |reporting )?${unit}`,
    ({ n, unit: each }, context) => inferred(back(amount(n), each as string, context)),
  ),
  form(
    `${counted} ${unit} (?:prior to|before|preceding|up to|leading up to) (?:the|this|our) ${inspected}`,
    ({ n, unit: each }, context) =>
      inferred(context.inspection === undefined ? undefined : back(amount(n), each as string, context)),
  ),
  form(
    `(?<=\\b(?:over|in|during|within|throughout|for) (?:the )?(?:last|past) )(?<unit>year|month|week|quarter)\\b`,
    ({ unit: each }, context) => inferred(back(1, each as string, context)),
  ),
  form(
    `at (?:the )?(?:time|point) of (?:the|this|our|inspectors') (?:current |present )?(?:${inspected}|on-?site \\w+)|during (?:the|this) ${inspected}`,
    (_, context) => inferred(context.inspection),
  ),
  form(
    `(?:since|before|prior to|from) (?:the|our|its|their) (?:last|previous|most recent) (?:\\w+ )?(?:${inspected}|review|audit)`,
    () => inferred(undefined),
  ),
  form(
    'since (?:it|they|the (?:\\w+ )?(?:scheme|programme|service|project|team|pilot)) (?:was |were )?(?:started|began|opened|launched|introduced|set up|established)\\b',
    () => inferred(undefined),
  ),
  form(
    `(?:in |at |than (?:in )?)?(?:the |an |our )?(?:last|previous|preceding|earlier|most recent|latest|prior) (?:\\w+ )?(?:audit|review|survey|census|report|data|figures?)\\b`,
    () => inferred(undefined),
  ),
  form("(?<!the )\\blast year(?! ?'s)\\b", (_, context) =>
    context.inspection === undefined ? { when: undefined, basis: 'INFERRED', yearsBack: 1 } : inferred(back(1, 'year', context)),
  ),
  form(
    `(?:the |our )?(?:previous|preceding|prior|last) (?:financial |academic |reporting |calendar |school )?years?(?:'s)?\\b|a year (?:ago|earlier|before)|this time last year`,
    () => ({
      when: undefined,
      basis: 'INFERRED',
      yearsBack: 1,
    }),
  ),
  form("(?:previous|last) (?<unit>quarter|month|week)(?:'s)?\\b", () => inferred(undefined)),
  form(
    '(?:at|by) the end of (?:the|this) (?:current |reporting |financial )?(?:year|period|reporting period|financial year)\\b(?! (?:of|to|in|(?:19|20)\\d))',
    (_, { reporting }) => inferred(reporting && point(reporting.end)),
  ),
  form(
    `(?:during|in|over|throughout|within|for) (?:the|this)(?: (?:current|reporting|financial))? (?:year|period|reporting period|reporting year|financial year)\\b(?! (?:of|since|end|ending|ended|to|between|from|in|\\d))|\\bin-year\\b|this (?:financial |reporting )?year\\b`,
    (_, context) => inferred(own(context)),
  ),
  form('year to date\\b', (_, context) => ({ ...inferred(own(context)), isYearToDate: true })),
  form(
    `\\b(?:currently|at present|presently|at the moment|to date|so far|now (?:have|has|at|stands?|stood)|at the (?:time|point) of writing(?: this report)?|as of today)\\b`,
    (_, context) => (now(context) === undefined ? undefined : inferred(now(context))),
  ),
  // Inspectors say of what followed a time in their list that it "is now" so: the time is that of the list.
  form('(?:is|are|have|has) now\\b', (_, context) =>
    context.inspection !== undefined || now(context) === undefined ? undefined : inferred(now(context)),
  ),
]

/** The time that an expression counts back to, from that of the rest of its sentence or document. */
export function countedBack(years: number, from: Range | undefined, context: PeriodContext): Range | undefined {
  const anchor =
    from ??
    context.reporting ??
    (context.asAt === undefined || context.inspection ? undefined : financial(financialYearAt(context.asAt)))
  return anchor === undefined ? undefined : yearsLater(anchor, -years)
}
