import { type Days, monthEnd, monthStart } from './days.ts'

/** "23", "'23" and "2023" are 2023. */
export function fullYear(printed: string): number {
  const digits = Number(printed.replace(/\D/g, ''))
  return digits < 100 ? 2000 + digits : digits
}

/** From the April of one year to the March of another, as councils count years. */
export const financialYears = (first: number, last: number): Days => ({
  startedOn: monthStart(first, 4),
  endedOn: monthEnd(last, 3),
})

/** Source of a pattern for two years, of which the second may be cut short: "2017/18", "2017-18", "2017–2018". */
export const twoYears = '20\\d\\d ?[-/\u2010-\u2015] ?(?:20)?\\d\\d(?![\\d/]|[-.]\\d)'

const financialYear = new RegExp(`(?<![\\d/.£-])${twoYears}`, 'g')

/** The first financial year that a text tells; two years that do not follow each other are none. */
export function financialYearIn(text: string): (Days & { readonly printed: string }) | undefined {
  for (const [printed] of text.matchAll(financialYear)) {
    const [first, last] = [fullYear(printed.slice(0, 4)), fullYear(printed.slice(4))]
    if (last === first + 1) return { ...financialYears(first, last), printed }
  }
  return undefined
}

/** The financial year in which a day falls. */
export function financialYearOf(day: string): Days {
  const year = Number(day.slice(0, 4))
  const first = day.slice(5) < '04-01' ? year - 1 : year
  return financialYears(first, first + 1)
}
