import { anyMonthName, monthNumber } from '../dates/index.ts'

/** A date as far as a text tells it. */
export interface Told {
  readonly day?: number
  readonly month?: number
  readonly year?: number
  /** The other of two years that are told as one: 2022/23. */
  readonly until?: number
  readonly printed: string
}

const day = '(?<![\\d.,£])(?<day>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?'
const year = "(?:(?:19|20)\\d{2}|'?\\d{2}(?! ?%| per cent| (?:children|young|days|weeks|months)))(?![\\d%]|[.,]\\d)"
/** The verb "may" at the beginning of a sentence is no month. */
const month = `(?<month>(?!May (?:be|also|not|have|we|they|the)\\b)${anyMonthName})(?![\\p{L}])\\.?`

interface Form {
  readonly pattern: RegExp
  readonly read: (groups: Readonly<Record<string, string | undefined>>) => readonly Omit<Told, 'printed'>[]
}

const whole = (printed: string | undefined): { year?: number } => {
  const digits = printed?.replace(/\D/g, '')
  if (digits === undefined || digits === '') return {}
  return { year: digits.length === 2 ? 2000 + Number(digits) : Number(digits) }
}
const inMonth = (printed: string | undefined): { month?: number } => {
  const found = monthNumber(printed ?? '')
  return found === undefined ? {} : { month: found }
}

const bothYears = (from: string | undefined, end: string | undefined): Omit<Told, 'printed'>[] => {
  const until = whole(end)
  return [{ ...whole(from), ...(until.year === undefined ? {} : { until: until.year }) }, until]
}

const isNumber = ({ day: d = '', stroke, month: m = '', year: y = '' }: Readonly<Record<string, string | undefined>>): boolean =>
  stroke === '.' && y.length === 2 && (d.length === 1 || m.length === 1)

/** From the fullest way of writing a date to the barest. */
const forms: readonly Form[] = [
  {
    pattern: /\b(?<year>20\d\d)-(?<month>\d\d)-(?<day>\d\d)\b/gu,
    read: (told) => [{ ...whole(told.year), month: Number(told.month), day: Number(told.day) }],
  },
  {
    pattern: /(?<![\d.,/])(?<day>\d{1,2})(?<stroke>[/.])(?<month>\d{1,2})\k<stroke>(?<year>(?:19|20)\d\d|\d\d)(?![\d/]|\.\d)/gu,
    // "2.1.10" is the number of a part of a paper.
    read: (told) =>
      Number(told.month) > 12 || isNumber(told)
        ? []
        : [{ ...whole(told.year), month: Number(told.month), day: Number(told.day) }],
  },
  {
    pattern: new RegExp(
      `(?:(?<first>\\b\\d{1,2})(?:st|nd|rd|th)?(?: ?- ?| to | and | & ))?${day}(?: of)? ${month},?(?: (?<year>${year}))?`,
      'gu',
    ),
    read: ({ first, day: last, month: name, year: of }) =>
      [first, last].flatMap((each) => (each === undefined ? [] : [{ ...whole(of), ...inMonth(name), day: Number(each) }])),
  },
  {
    pattern: new RegExp(`${month} ${day},? (?<year>(?:19|20)\\d\\d)\\b`, 'gu'),
    read: (told) => [{ ...whole(told.year), ...inMonth(told.month), day: Number(told.day) }],
  },
  {
    pattern: new RegExp(`(?<!\\p{L})${month},?[ -]?(?<year>${year})`, 'gu'),
    read: (told) => [{ ...whole(told.year), ...inMonth(told.month) }],
  },
  { pattern: new RegExp(`(?<!\\p{L})${month}`, 'gu'), read: (told) => [inMonth(told.month)] },
  {
    pattern: /(?<![\d£.,/])(?<year>(?:19|20)\d\d) ?[/-] ?(?<end>(?:19|20)\d\d|\d\d)(?![\d%/]|[.,]\d)/gu,
    read: ({ year: from, end }) => bothYears(from, end),
  },
  {
    pattern: /(?<![\d£.,/-])(?<year>[0-4]\d)\/(?<end>[0-4]\d)(?![\d%/]|[.,]\d)/gu,
    read: ({ year: from, end }) => (Number(end) === Number(from) + 1 ? bothYears(from, end) : []),
  },
  { pattern: /(?<![\d£.,/])(?<year>(?:19|20)\d\d)(?![\d%]|[.,]\d|\/\d)/gu, read: (told) => [whole(told.year)] },
]

/** The dates that a folded text tells, and what of it is left without them. */
export function datesTold(folded: string): { readonly dates: readonly Told[]; readonly rest: string } {
  const dates: Told[] = []
  let rest = folded
  for (const { pattern, read } of forms)
    rest = rest.replace(pattern, (...found) => {
      const [printed, groups] = [found[0] as string, found.at(-1) as Readonly<Record<string, string | undefined>>]
      const told = read(groups)
      if (told.length === 0) return printed
      dates.push(...told.map((each) => ({ ...each, printed })))
      return '\u0000'.repeat(printed.length)
    })
  return { dates, rest }
}

/** Whether one of some dates tells the same day, month and year, as far as one date tells them. */
const isTold = ({ day: d, month: m, year: y }: Told, among: readonly Told[]): boolean =>
  (m === undefined || among.some((other) => other.month === m && (d === undefined || other.day === d))) &&
  (y === undefined || among.some((other) => other.year === y))

/** Whether a month or the first of two years goes with another year: where some dates tell what goes with what, and none this. */
const isOfAnotherYear = ({ month: m, year: y, until }: Told, among: readonly Told[]): boolean => {
  const pairs = until === undefined ? [] : among.filter((other) => other.until !== undefined)
  if (pairs.length > 0) return pairs.every((other) => other.year !== y || other.until !== until)
  if (m === undefined || y === undefined) return false
  const same = among.filter((other) => other.month === m)
  return same.length > 0 && same.every((other) => other.year !== undefined && other.year !== y)
}

export const dateRemarks = (summary: readonly Told[], passage: readonly Told[]): string[] => [
  ...summary
    .filter((told) => !isTold(told, passage) || isOfAnotherYear(told, passage))
    .map(({ printed }) => `date ${printed.trim()} is not in the passage`),
  ...passage
    .filter((told) => !isTold(told, summary) || isOfAnotherYear(told, summary))
    .map(({ printed }) => `the passage's date ${printed.trim()} is missing`),
]
