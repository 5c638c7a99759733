export type PeriodLength = 'DAY' | 'MONTH' | 'QUARTER' | 'HALF_YEAR' | 'NINE_MONTHS' | 'YEAR' | 'LONGER' | 'UNKNOWN'

/** The longest that a period of each length may be, in days. */
const longest: readonly (readonly [PeriodLength, number])[] = [
  ['DAY', 1],
  ['MONTH', 31],
  ['QUARTER', 92],
  ['HALF_YEAR', 184],
  ['NINE_MONTHS', 275],
  ['YEAR', 366],
]

const dayLength = 86_400_000

/** How long a period is, of which the last day is known. */
export function lengthOf(start: string | undefined, end: string): PeriodLength {
  if (start === undefined || start > end) return 'UNKNOWN'
  const days = Math.round((Date.parse(end) - Date.parse(start)) / dayLength) + 1
  return longest.find(([, most]) => days <= most)?.[0] ?? 'LONGER'
}
