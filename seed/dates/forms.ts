import { type Days, isoDay, monthEnd, monthStart } from './days.ts'
import { anyMonth, monthNumber } from './months.ts'
import { financialYears, fullYear } from './years.ts'

type Groups = Readonly<Record<string, string>>

/** What a date is told to: two years are financial years, a quarter is one of a year or of a financial year. */
export type Grain = 'DAY' | 'MONTH' | 'QUARTER' | 'YEAR' | 'FINANCIAL_YEARS' | 'SEASON'

/** A date that a text begins with. */
export interface DateAt {
  /** None where it names no day of the calendar: "31/02/23", "3rd Nov", "Q3", "Spring 2023". */
  readonly days: Days | undefined
  readonly grain: Grain
  /** How many characters of the text say it. */
  readonly length: number
}

interface Form {
  readonly pattern: RegExp
  readonly grain: Grain
  readonly days: (groups: Groups) => Days | undefined
}

const form = (grain: Grain, pattern: string, days: Form['days']): Form => ({
  pattern: new RegExp(`^${pattern}`, 'i'),
  grain,
  days,
})

const oneDay = (year: number, month: number | undefined, day: number): Days | undefined => {
  const iso = isoDay(year, month, day)
  return iso === undefined ? undefined : { startedOn: iso, endedOn: iso }
}

const months = (year: number, first: number, last: number): Days => ({
  startedOn: monthStart(year, first),
  endedOn: monthEnd(year, last),
})

const none = (): undefined => undefined
const year = "(?:20\\d\\d|['’]?\\d\\d)(?!\\d|st\\b|nd\\b|rd\\b|th\\b)"
/** Source of a pattern for the name of a day of the week that may lead a date. */
export const weekday = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?'
const named = ({ m }: Groups): number => monthNumber(m as string) as number

/** The forms of one date, the fuller ones first. */
const forms: readonly Form[] = [
  form('DAY', '(?<y>20\\d\\d)-(?<m>\\d\\d)-(?<d>\\d\\d)(?!\\d)', ({ y, m, d }) => oneDay(Number(y), Number(m), Number(d))),
  form('DAY', `${weekday}(?<d>\\d{1,2})[/.-](?<m>\\d{1,2})[/.-](?<y>20\\d\\d|\\d\\d)(?!\\d)`, ({ y, m, d }) =>
    oneDay(fullYear(y as string), Number(m), Number(d)),
  ),
  form(
    'DAY',
    `${weekday}(?:the )?(?<d>\\d{1,2})(?: ?(?:st|nd|rd|th))?(?: of)?[ -](?<m>${anyMonth})[.,]?[ -]?(?<y>${year})`,
    (told) => oneDay(fullYear(told.y as string), named(told), Number(told.d)),
  ),
  form('DAY', `(?<m>${anyMonth})[.,]? (?<d>\\d{1,2})(?:st|nd|rd|th)?,? (?<y>20\\d\\d)`, (told) =>
    oneDay(Number(told.y), named(told), Number(told.d)),
  ),
  form('MONTH', `(?<m>${anyMonth})[.,]?(?: ?[-–/] ?| )?(?<y>${year})`, (told) => {
    const [of, month] = [fullYear(told.y as string), named(told)]
    return months(of, month, month)
  }),
  form('MONTH', '(?<m>0?[1-9]|1[0-2])/(?<y>20\\d\\d)(?!\\d)', ({ y, m }) => months(Number(y), Number(m), Number(m))),
  // Quarters of a year that is printed as two are those of the financial year, which begins in April.
  form('QUARTER', '(?:q|quarter ?)(?<q>[1-4]),?(?: of)? ?(?<y>20\\d\\d) ?[-/–] ?(?:20)?\\d\\d(?!\\d)', ({ q, y }) =>
    Number(q) === 4 ? months(Number(y) + 1, 1, 3) : months(Number(y), 1 + 3 * Number(q), 3 + 3 * Number(q)),
  ),
  form('QUARTER', '(?:q|quarter ?)[1-4](?:,? (?:of )?20\\d\\d)?', none),
  form('FINANCIAL_YEARS', '(?<y>20\\d\\d) ?[/–-] ?(?<z>20\\d\\d|\\d\\d)(?![\\d/-])', ({ y, z }) =>
    fullYear(z as string) > Number(y) ? financialYears(Number(y), fullYear(z as string)) : undefined,
  ),
  form('SEASON', '(?:spring|summer|autumn|winter)(?: term)?,? (?:20\\d\\d)(?: ?[/–-] ?\\d\\d)?', none),
  form('DAY', `${weekday}(?:the )?\\d{1,2}(?: ?(?:st|nd|rd|th))?(?: of)? ${anyMonth}(?![a-z])`, none),
  form('YEAR', '(?<y>20\\d\\d)(?=\\s*(?:$|[,;:()–—]))', ({ y }) => months(Number(y), 1, 12)),
]

/** The date that a text begins with, in figures or in words; undefined where it begins with none. */
export function dateAt(text: string): DateAt | undefined {
  for (const { pattern, grain, days } of forms) {
    const found = pattern.exec(text)
    if (found !== null && !/^[\p{L}\d]/u.test(text.slice(found[0].length)))
      return { days: days(found.groups ?? {}), grain, length: found[0].length }
  }
  return undefined
}
