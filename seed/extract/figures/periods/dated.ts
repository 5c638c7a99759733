import { anyMonth, fullMonth, isoDay, monthNumber } from '../../../dates/index.ts'
import { academic, financial, financialYearAt, monthsLater, monthsOf, point, quarterOf } from './calendar.ts'
import type { PeriodContext, Range } from './context.ts'
import { type Form, form, type Groups, inferred, type Meaning, stated } from './expression.ts'

const month = (name: string): string => `(?<${name}>${anyMonth})(?:'?s\\b)?\\.?`
const day = (name: string): string => `(?<${name}>\\d{1,2})(?: ?(?:st|nd|rd|th))?`
const year = (name: string): string => `(?<${name}>(?:19|20)\\d\\d)(?![\\d])`
const to = ' ?(?:-|to|and|until|till|through to) ?(?:the )?(?:end (?:of )?)?'
const weekday = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?'
const shortYear = "(?:[- ']{0,2})(?<yy>\\d\\d)(?![\\d]|st\\b|nd\\b|rd\\b|th\\b|[:.]\\d|%| ?per | ?%)"

const number = (printed: string | undefined): number => Number(printed)
const named = (name: string | undefined): number => monthNumber(name ?? '') as number
const full = (printed: string | undefined): number => {
  const value = number(printed)
  return value < 100 ? 2000 + value : value
}

const dayOf = (y: number, m: number, d: string | undefined): Meaning | undefined => {
  const iso = isoDay(y, m, number(d))
  return iso === undefined ? undefined : stated(point(iso))
}

const fromTo = (start: string | undefined, end: string | undefined): Meaning | undefined =>
  start === undefined || end === undefined || start > end ? undefined : stated({ start, end })

/** Two digits are a year where they are no later than soon after the document's own. */
const isLikely = (yy: string | undefined, context: PeriodContext): boolean => {
  const latest = Number((context.asAt ?? '2035').slice(0, 4)) + 6
  return full(yy) >= 2000 && full(yy) <= latest && number(yy) > 3
}

/** The two years of "2015-16": a financial year, unless its words call it an academic one; years that are further apart are several. */
function yearsOf({ y, z, school }: Groups): Meaning | undefined {
  const first = full(y)
  const last = (z ?? '').length === 2 ? Math.floor(first / 100) * 100 + number(z) : number(z)
  if (last <= first || last > first + 6) return undefined
  if (school !== undefined) return stated({ start: academic(first).start, end: academic(last - 1).end })
  return stated(financial(first, last))
}

const single = (when: Range): Meaning => ({ when, basis: 'STATED', isMonth: true })

/** The newest such month, or day of one, that is not after the document's day. */
function lately(context: PeriodContext, months: (year: number) => Range | undefined): Meaning {
  const { asAt } = context
  if (asAt === undefined) return inferred(undefined)
  const own = Number(asAt.slice(0, 4))
  const found = [own, own - 1, own - 2].map(months).find((when) => when !== undefined && when.start <= asAt)
  return inferred(found)
}

const two = `${year('y')} ?[-/] ?(?<z>(?:20)?\\d\\d)(?!\\d|[-/]\\d|,\\d)`
const schoolBefore = '(?<school>academic|school) years? (?:of |in )?'
const yearWords = '(?:(?:financial|fiscal|reporting|municipal|calendar) )?years? (?:of )?'
const quarter = '(?:q|quarter ?|qtr ?)(?<q>[1-4])'
const quartered = ({ q, y }: Groups): Meaning | undefined => stated(quarterOf(full(y), number(q)))

/** Times that the words tell by themselves, from the fullest way of writing to the barest. */
export const dated: readonly Form[] = [
  form(`${day('d')} ${month('m')},? ${year('y')}${to}${day('e')} ${month('n')},? ${year('z')}`, ({ d, m, y, e, n, z }) =>
    fromTo(isoDay(full(y), named(m), number(d)), isoDay(full(z), named(n), number(e))),
  ),
  form(`${day('d')} ${month('m')}${to}${day('e')} ${month('n')},? ${year('z')}`, ({ d, m, e, n, z }) =>
    fromTo(isoDay(full(z), named(m), number(d)), isoDay(full(z), named(n), number(e))),
  ),
  form(`${day('d')} ?(?:-|to) ?${day('e')} ${month('n')},? ${year('z')}`, ({ d, e, n, z }) =>
    fromTo(isoDay(full(z), named(n), number(d)), isoDay(full(z), named(n), number(e))),
  ),
  form(
    `(?:year|12 months|twelve months) (?:ending|ended|to|up to)(?: the)? (?:${day('d')} )?${month('m')},? ${year('y')}`,
    ({ d, m, y }) => {
      const end = d === undefined ? monthsOf(full(y), named(m), named(m)).end : isoDay(full(y), named(m), number(d))
      if (end === undefined) return undefined
      const start = new Date(Date.parse(monthsLater(end, -12)) + 86_400_000).toISOString().slice(0, 10)
      return stated({ start, end })
    },
  ),
  form(`${weekday}${day('d')}(?: of)? ${month('m')},? ${year('y')}`, ({ d, m, y }) => dayOf(full(y), named(m), d)),
  form(`${weekday}${day('d')}[ -]${month('m')}${shortYear}`, ({ d, m, yy }) => dayOf(full(yy), named(m), d)),
  form('(?<y>20\\d\\d)-(?<m>\\d\\d)-(?<d>\\d\\d)', ({ y, m, d }) => dayOf(full(y), number(m), d)),
  form('(?<d>\\d{1,2})(?:[/](?<m>\\d{1,2})[/]|[.](?<k>\\d{2})[.])(?<y>20\\d\\d|\\d\\d)(?!\\d)', ({ y, m, k, d }) =>
    dayOf(full(y), number(m ?? k), d),
  ),
  form(`${month('m')} ${day('d')},? ${year('y')}`, ({ d, m, y }) => dayOf(full(y), named(m), d)),
  form(`${month('m')},? ${year('y')}${to}${month('n')},? ${year('z')}`, ({ m, y, n, z }) =>
    fromTo(monthsOf(full(y), named(m), named(m)).start, monthsOf(full(z), named(n), named(n)).end),
  ),
  form(`${month('m')}${to}${month('n')},? ${year('z')}`, ({ m, n, z }) => {
    const first = full(z) - (named(m) > named(n) ? 1 : 0)
    return fromTo(monthsOf(first, named(m), named(m)).start, monthsOf(full(z), named(n), named(n)).end)
  }),
  form(`${quarter},? (?:of )?(?:the )?${two}`, quartered),
  form(`${quarter},? (?:of )?(?<y>\\d\\d)[-/](?<z>\\d\\d)(?![\\d/])`, quartered),
  form(`${two},? (?:in )?${quarter}`, quartered),
  form(`(?<y>\\d\\d)[-/](?<z>\\d\\d),? ${quarter}`, quartered),
  form(`${quarter},? (?:of )?(?:20\\d\\d)(?![-/\\d])`, () => inferred(undefined)),
  form(`${month('m')} ?[-/]? ?${year('y')}`, ({ m, y }) => single(monthsOf(full(y), named(m), named(m)))),
  form(`${month('m')}${shortYear}`, ({ m, yy }, context) =>
    isLikely(yy, context) ? single(monthsOf(full(yy), named(m), named(m))) : undefined,
  ),
  form(`${schoolBefore}${two}`, yearsOf),
  form(`${two} (?<school>academic|school) year`, yearsOf),
  form(`(?:${yearWords})?${two}`, yearsOf),
  // A dash that a text has lost: "201516", "20152016".
  form('(?<![\\d.,/£-])(?<y>20\\d\\d)(?<z>(?:20)?\\d\\d)(?!\\d|[.,]\\d|%)', (told) => {
    const apart = full(told.z) % 100 === (full(told.y) + 1) % 100
    return apart || (told.z ?? '').length === 4 ? yearsOf(told) : undefined
  }),
  form('(?<=\\b(?:in|for|during|of) )(?<y>20\\d\\d)(?<z>\\d\\d)(?!\\d|[.,]\\d|%)', yearsOf),
  form(`(?:year|academic year|period) ${year('y')} to ${year('z')}`, yearsOf),
  form(
    '(?<=\\b(?:in|for|during|since|of|year|by|from|on|than) (?:the )?|^|[(])(?<y>[0-3]\\d)[/-](?<z>[0-3]\\d)(?![\\d/-])',
    ({ y, z }) => (number(z) === number(y) + 1 ? stated(financial(full(y))) : undefined),
  ),
  form(
    `(?<=\\b(?:in|during|since|by|for|of|from|to|until|between|and|end|at|than|on|the|year|calendar year|before|after) |[(,] ?|^)${year('y')}(?![-/]\\d|\\d| ?(?:%|per cent|children|young|pupils|families|cases|referrals|contacts|people|plan\\b|plans\\b|act\\b|regulations))(?=$|[^\\d])`,
    ({ y }) => stated(monthsOf(full(y), 1, 12)),
  ),
]

/** Times of which the year, or the quarter's year, is told by the document's day. */
export const undated: readonly Form[] = [
  form(`(?<=\\b(?:at|on|by|of|from|since|to) (?:the )?)${day('d')}(?: of)? ${month('m')}(?! ?\\d)`, ({ d, m }, context) =>
    lately(context, (own) => {
      const iso = isoDay(own, named(m), number(d))
      return iso === undefined ? undefined : point(iso)
    }),
  ),
  form(
    `(?<=\\b(?:in|during|since|by|for|at|of|from|until|between|to|and|end|last|than|throughout) (?:early |late |mid-?)?)(?<m>${fullMonth})(?:'?s)?(?![\\p{L}\\d])(?! ?\\d)`,
    ({ m }, context) => ({ ...lately(context, (own) => monthsOf(own, named(m), named(m))), isMonth: true }),
  ),
  form('\\b(?:q|quarter ?)(?<q>[1-4])(?![\\d/-])', ({ q }, { asAt }) => {
    if (asAt === undefined) return inferred(undefined)
    const first = financialYearAt(asAt)
    const own = quarterOf(first, number(q))
    return inferred(own.start <= asAt ? own : quarterOf(first - 1, number(q)))
  }),
]
