const names = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const

/** Sources of patterns, to be matched without regard to case. */
export const fullMonth = `(?:${names.join('|')})`
/** A month's name in full or cut short: "September", "Sept", "Sep". */
export const anyMonth = `(?:${names.join('|')}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)`

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)

/** The same with capitals, for patterns that tell "may" from "May". */
export const fullMonthName = `(?:${names.map(capitalised).join('|')})`
export const anyMonthName = `(?:${names.map(capitalised).join('|')}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)`

const whole = new RegExp(`^${anyMonth}$`, 'i')

/** The number of a month, from 1, by its name in full or cut short; undefined where it is no month's name. */
export function monthNumber(name: string): number | undefined {
  const told = name.trim().replace(/\.$/, '')
  if (!whole.test(told)) return undefined
  return names.findIndex((each) => each.startsWith(told.slice(0, 3).toLowerCase())) + 1
}
